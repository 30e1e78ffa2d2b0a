import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { withAnswers, type Answers } from './answers.js';

type Answer = { description: string; content?: { 'application/json'?: { schema?: { $ref?: string } } } };
type Operation = {
  parameters?: { name: string; in: string }[];
  requestBody?: { content: { 'application/json': { schema: { $ref?: string } } } };
  responses?: Record<string, Answer>;
  tags?: string[];
  'x-command'?: boolean;
  'x-new-id'?: string;
};

const RECEIPT = {
  type: 'object',
  description: 'Where the thing stands now, and the place in the record a reader must have reached to see it.',
  properties: { id: { type: 'string', format: 'uuid' }, revision: { type: 'integer' }, position: { type: 'integer' } },
  required: ['id', 'revision', 'position'],
};
const DONE = { description: 'Done.', content: { 'application/json': { schema: { $ref: '#/components/schemas/Receipt' } } } };
const PROBLEM = {
  type: 'object',
  properties: {
    type: { type: 'string' },
    title: { type: 'string', description: 'One sentence a clerk can read aloud.' },
    status: { type: 'integer' },
    code: { type: 'string' },
    fields: {
      type: 'array',
      items: {
        type: 'object',
        properties: { field: { type: 'string' }, problems: { type: 'array', items: { type: 'string' } } },
      },
    },
    correlation: { type: 'string' },
  },
  required: ['type', 'title', 'status', 'code'],
};

/** The API in its own words: what the command classes and the answers say, with the parameters all routes share. */
export function openApi(app: INestApplication, answers: Answers): OpenAPIObject {
  const described = SwaggerModule.createDocument(
    app,
    new DocumentBuilder()
      .setTitle('youth-court')
      .setDescription('Case management for youth courts. Every write is a command: one POST, one Idempotency-Key, one receipt.')
      .setVersion('1')
      .addBearerAuth()
      .addSecurityRequirements('bearer')
      .build(),
    { operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}` },
  );
  const document = withAnswers(described, answers);
  document.components!.schemas = { ...document.components!.schemas, Receipt: RECEIPT, Problem: PROBLEM } as never;
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(methods as Record<string, Operation>)) {
      complete(path, method, operation);
      releaseIds(path, operation, document.components!.schemas as Record<string, { required?: string[] }>);
    }
  }
  return document;
}

function complete(path: string, method: string, operation: Operation): void {
  const parameters = (operation.parameters ??= []);
  for (const [, name] of path.matchAll(/\{(\w+)\}/g)) {
    if (!parameters.some((known) => known.in === 'path' && known.name === name)) {
      parameters.push({ name: name!, in: 'path', required: true, schema: { type: 'string', format: 'uuid' } } as never);
    }
  }
  const responses = (operation.responses ??= {});
  const problem = (description: string) => ({
    description,
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  });
  if (operation['x-command']) {
    parameters.push(
      {
        name: 'Idempotency-Key',
        in: 'header',
        required: true,
        schema: { type: 'string', minLength: 8, maxLength: 200 },
      } as never,
      {
        name: 'If-Match',
        in: 'header',
        required: false,
        schema: { type: 'string' },
        description: 'The revision last seen.',
      } as never,
    );
    responses['201'] = { ...DONE, ...(shows(responses['201']) && { content: responses['201']!.content }) };
    Object.assign(responses, {
      400: problem('A field is not right.'),
      409: problem('Refused.'),
      412: problem('It changed since.'),
      422: problem('The key was used for something else.'),
    });
  } else if (method !== 'get') Object.assign(responses, { 400: problem('A field is not right.'), 409: problem('Refused.') });
  Object.assign(responses, {
    401: problem('Not signed in.'),
    403: problem('Not allowed.'),
    404: problem('Nothing here by that id.'),
    429: problem('Too often in a short time; Retry-After says when to ask again.'),
  });
}

/** Whether a command answers more than that it was done. */
const shows = (answer?: Answer) => answer?.content?.['application/json']?.schema?.$ref !== undefined;

/** A body need not say what the address says, nor the id of what is new: the route adds it. */
function releaseIds(path: string, operation: Operation, schemas: Record<string, { required?: string[] }>): void {
  const name = operation.requestBody?.content['application/json'].schema.$ref?.split('/').at(-1);
  const schema = operation['x-command'] && name ? schemas[name] : undefined;
  if (!schema?.required) return;
  const added = [...path.matchAll(/\{(\w+)\}/g)].map(([, id]) => id);
  const left = schema.required.filter((field) => !added.includes(field) && field !== operation['x-new-id']);
  if (left.length > 0) schema.required = left;
  else delete schema.required;
}
