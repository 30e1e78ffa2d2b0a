// Writes dist/answers.json: what each route answers, as the compiler knows it. The build runs it, and so does whoever watches.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import { Descriptions } from './answers/describe.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ASKED = /^(Get|Post|Put|Patch|Delete)$/;

function programOf(root) {
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  return ts.createProgram(fileNames, { ...options, noEmit: true, incremental: false, tsBuildInfoFile: undefined });
}

const decoratorsOf = (node) =>
  (ts.getDecorators(node) ?? []).map(({ expression }) =>
    (ts.isCallExpression(expression) ? expression.expression : expression).getText(),
  );

/** What a name or a shape stands for, where it is written down. */
function writtenAs(node, checker) {
  if (!ts.isIdentifier(node)) return node;
  const symbol = checker.getSymbolAtLocation(node);
  const known = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return known.valueDeclaration?.initializer ?? node;
}

/** What those get of an answer who see a part of it: what each shape of `@Limited` makes. */
function partsOf(method, checker) {
  const limited = (ts.getDecorators(method) ?? [])
    .map(({ expression }) => expression)
    .find((call) => call.expression?.getText() === 'Limited');
  const shapes = limited && writtenAs(limited.arguments[0], checker);
  if (!shapes || !ts.isObjectLiteralExpression(shapes)) return [];
  return shapes.properties.flatMap((property) => {
    const shape = writtenAs(property.initializer, checker);
    // Where a shape only picks from the row, it has nothing that the whole has not.
    return ts.isArrowFunction(shape) ? [checker.getReturnTypeOfSignature(checker.getSignatureFromDeclaration(shape))] : [];
  });
}

/** The methods of controllers that answer requests, by the ids of their operations. */
function* routesIn(program) {
  for (const file of program.getSourceFiles()) {
    if (file.isDeclarationFile) continue;
    for (const declared of file.statements.filter(ts.isClassDeclaration)) {
      if (!decoratorsOf(declared).includes('Controller')) continue;
      for (const method of declared.members.filter(ts.isMethodDeclaration)) {
        const isRoute = decoratorsOf(method).some((name) => ASKED.test(name));
        const id = `${declared.name.text.replace(/Controller$/, '')}_${method.name.getText()}`;
        if (isRoute) yield { id, method };
      }
    }
  }
}

/** @throws Error with one sentence for each thing that is answered and cannot be */
export function answersOf(root = ROOT) {
  const program = programOf(root);
  const checker = program.getTypeChecker();
  const descriptions = new Descriptions(checker, root);
  const answers = new Map();
  for (const { id, method } of routesIn(program)) {
    if (answers.has(id)) descriptions.troubles.push(`Two routes are called ${id}.`);
    const returned = checker.getReturnTypeOfSignature(checker.getSignatureFromDeclaration(method));
    const answer = checker.getAwaitedType(returned) ?? returned;
    answers.set(id, descriptions.withParts(descriptions.of(answer, id), partsOf(method, checker), id));
  }
  const { schemas, told } = descriptions.components();
  if (descriptions.troubles.length > 0) throw new Error(descriptions.troubles.join('\n'));
  const sorted = [...answers].sort(([one], [other]) => (one < other ? -1 : 1));
  return { answers: Object.fromEntries(sorted.map(([id, schema]) => [id, told(schema)])), schemas };
}

export function writeAnswers(to = join(ROOT, 'dist', 'answers.json')) {
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, `${JSON.stringify(answersOf(), null, 1)}\n`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    writeAnswers();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
