import {
  Server,
  ServerCredentials,
  status,
  type ServerDuplexStream,
  type ServerReadableStream,
  type ServerWritableStream,
} from '@grpc/grpc-js';
import type { sendUnaryData, ServiceDefinition, UntypedServiceImplementation } from '@grpc/grpc-js';
import featuresGrpc from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/serverfeatures_grpc_pb.js';
import features from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/serverfeatures_pb.js';
import shared from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/shared_pb.js';
import grpcStatus from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/status_pb.js';
import streamsGrpc from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_grpc_pb.js';
import streams from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';
import any from 'google-protobuf/google/protobuf/any_pb.js';

type ReadCall = ServerWritableStream<streams.ReadReq, streams.ReadResp>;
type Proposed = streams.AppendReq.ProposedMessage | streams.BatchAppendReq.ProposedMessage;

interface Entry {
  readonly id: string;
  readonly stream: string;
  readonly revision: number;
  readonly position: number;
  readonly type: string;
  readonly contentType: string;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
}

const ANY = -2;
const foreign = (type: string) => ({
  id: crypto.randomUUID(),
  type,
  contentType: 'application/json',
  data: Buffer.from('{}'),
  metadata: Buffer.of(),
});
const text = (bytes: Uint8Array | string) => Buffer.from(bytes as Uint8Array).toString('utf8');

/**
 * Speaks as much of KurrentDB's protocol as the adapter uses, from memory, so that the adapter can be tested without a server.
 * Positions have gaps and system events lie between ours, as they do there.
 */
export class StandIn {
  readonly #log: Entry[] = [];
  readonly #subscribers = new Map<ReadCall, () => void>();
  #server: Server | undefined;
  #port = 0;
  #hanging = false;
  /** How many subscriptions were ever opened. */
  subscribed = 0;
  /** How many append requests came, repeated ones too. */
  appends = 0;

  /** A server on a free port; `batches: false` answers as one too old for batch appends. */
  static async start(batches = true): Promise<StandIn> {
    const standIn = new StandIn(batches);
    await standIn.up();
    return standIn;
  }

  private constructor(private readonly batches: boolean) {}

  get url(): string {
    return `kurrentdb://127.0.0.1:${this.#port}?tls=false`;
  }

  /** Listens, on the port of before if there was one; what was written is still there. */
  async up(): Promise<void> {
    const server = new Server({ 'grpc.max_receive_message_length': 17 * 1024 * 1024 });
    server.addService(streamsGrpc.StreamsService as ServiceDefinition, this.#streams());
    server.addService(featuresGrpc.ServerFeaturesService as ServiceDefinition, {
      getSupportedMethods: (_: unknown, answer: sendUnaryData<features.SupportedMethods>) => answer(null, this.#features()),
    });
    this.#port = await new Promise<number>((resolve, reject) =>
      server.bindAsync(`127.0.0.1:${this.#port}`, ServerCredentials.createInsecure(), (error, port) =>
        error ? reject(error) : resolve(port),
      ),
    );
    this.#server = server;
  }

  /** Dies at once, every connection with it. */
  down(): void {
    this.#server?.forceShutdown();
    this.#subscribers.clear();
  }

  /** Takes appends from now on and never answers them. */
  hang(): void {
    this.#hanging = true;
  }

  /** Breaks every subscription, with an error or as if it were simply over. */
  drop(how: 'error' | 'end'): void {
    for (const call of this.#subscribers.keys()) {
      if (how === 'end') call.end();
      else call.emit('error', { code: status.ABORTED, details: 'Dropped.' });
    }
    this.#subscribers.clear();
  }

  /** Writes something that is not ours: a system event, or another application's. */
  other(type: string): number {
    const position = this.#write('other', [foreign(type)]);
    this.#tell();
    return position;
  }

  #features(): features.SupportedMethods {
    const method = new features.SupportedMethod()
      .setMethodName('batchappend')
      .setServiceName('event_store.client.streams.streams');
    return new features.SupportedMethods().setEventStoreServerVersion('25.0.0').setMethodsList(this.batches ? [method] : []);
  }

  #streams(): UntypedServiceImplementation {
    return {
      append: (call: ServerReadableStream<streams.AppendReq, streams.AppendResp>, answer: sendUnaryData<streams.AppendResp>) => {
        const requests: streams.AppendReq[] = [];
        call.on('data', (request: streams.AppendReq) => requests.push(request));
        call.on('end', () => this.#hanging || answer(null, this.#append(requests)));
      },
      batchAppend: (call: ServerDuplexStream<streams.BatchAppendReq, streams.BatchAppendResp>) => {
        const open = new Map<string, streams.BatchAppendReq[]>();
        call.on('data', (request: streams.BatchAppendReq) => {
          const id = request.getCorrelationId()!.getString();
          const parts = [...(open.get(id) ?? []), request];
          open.set(id, parts);
          if (!request.getIsFinal()) return;
          open.delete(id);
          if (!this.#hanging) call.write(this.#batchAppend(parts));
        });
        call.on('end', () => call.end());
      },
      read: (call: ReadCall) => {
        const options = call.request.getOptions()!;
        if (options.hasSubscription()) this.#subscribe(call);
        else {
          for (const response of options.hasStream() ? this.#readStream(options) : this.#readAll(options)) call.write(response);
          call.end();
        }
      },
    };
  }

  #last(stream: string): number {
    return this.#log.findLast((entry) => entry.stream === stream)?.revision ?? -1;
  }

  #write(stream: string, events: readonly Omit<Entry, 'stream' | 'revision' | 'position'>[]): number {
    let revision = this.#last(stream);
    let position = 0;
    for (const event of events) {
      const before = this.#log.at(-1);
      position = before ? before.position + before.data.length + before.metadata.length + 90 : 1_000;
      this.#log.push({ ...event, stream, revision: (revision += 1), position });
    }
    return position;
  }

  /** The position of the last event, or the actual revision when the expected one is wrong. */
  #commit(stream: string, expected: number, proposed: readonly Proposed[]): { position: number } | { actual: number } {
    this.appends += 1;
    const actual = this.#last(stream);
    const events = proposed.map((message) => ({
      id: message.getId()!.getString(),
      type: message.getMetadataMap().get('type')!,
      contentType: message.getMetadataMap().get('content-type')!,
      data: message.getData_asU8(),
      metadata: message.getCustomMetadata_asU8(),
    }));
    if (expected !== ANY && expected !== actual) {
      const there = events.map((event, index) =>
        this.#log.find((entry) => entry.stream === stream && entry.revision === expected + 1 + index && entry.id === event.id),
      );
      return there.every((entry) => entry) ? { position: there.at(-1)!.position } : { actual };
    }
    if (this.#log.length % 3 === 0) this.#write('$stats', [foreign('$statsCollected')]);
    const position = this.#write(stream, events);
    this.#tell();
    return { position };
  }

  #append([head, ...rest]: readonly streams.AppendReq[]): streams.AppendResp {
    const options = head!.getOptions()!;
    const expected = options.hasRevision() ? Number(options.getRevision()) : options.hasNoStream() ? -1 : ANY;
    const stream = text(options.getStreamIdentifier()!.getStreamName());
    const done = this.#commit(
      stream,
      expected,
      rest.map((request) => request.getProposedMessage()!),
    );
    if ('actual' in done) {
      const wrong = new streams.AppendResp.WrongExpectedVersion();
      if (done.actual < 0) wrong.setCurrentNoStream(new shared.Empty());
      else wrong.setCurrentRevision(String(done.actual));
      return new streams.AppendResp().setWrongExpectedVersion(wrong);
    }
    const position = new streams.AppendResp.Position()
      .setCommitPosition(String(done.position))
      .setPreparePosition(String(done.position));
    return new streams.AppendResp().setSuccess(
      new streams.AppendResp.Success().setCurrentRevision(String(expected + rest.length)).setPosition(position),
    );
  }

  #batchAppend(parts: readonly streams.BatchAppendReq[]): streams.BatchAppendResp {
    const options = parts[0]!.getOptions()!;
    const expected = options.hasStreamPosition() ? Number(options.getStreamPosition()) : options.hasNoStream() ? -1 : ANY;
    const proposed = parts.flatMap((part) => part.getProposedMessagesList());
    const done = this.#commit(text(options.getStreamIdentifier()!.getStreamName()), expected, proposed);
    const response = new streams.BatchAppendResp()
      .setCorrelationId(parts[0]!.getCorrelationId())
      .setStreamIdentifier(options.getStreamIdentifier());
    if ('actual' in done) {
      const wrong = new shared.WrongExpectedVersion();
      if (done.actual >= 0) wrong.setCurrentStreamRevision(String(done.actual));
      const details = new any.Any();
      details.pack(wrong.serializeBinary(), 'event_store.client.WrongExpectedVersion');
      return response.setError(new grpcStatus.Status().setDetails(details));
    }
    const position = new shared.AllStreamPosition()
      .setCommitPosition(String(done.position))
      .setPreparePosition(String(done.position));
    return response.setSuccess(
      new streams.BatchAppendResp.Success().setCurrentRevision(String(expected + proposed.length)).setPosition(position),
    );
  }

  #readStream(options: streams.ReadReq.Options): streams.ReadResp[] {
    const wanted = options.getStream()!;
    const name = wanted.getStreamIdentifier()!;
    const all = this.#log.filter((entry) => entry.stream === text(name.getStreamName()));
    if (!all.length)
      return [new streams.ReadResp().setStreamNotFound(new streams.ReadResp.StreamNotFound().setStreamIdentifier(name))];
    const from = wanted.hasRevision() ? Number(wanted.getRevision()) : 0;
    const backwards = options.getReadDirection() === streams.ReadReq.Options.ReadDirection.BACKWARDS;
    const entries = backwards ? all.toReversed() : all.filter((entry) => entry.revision >= from);
    return entries.slice(0, Number(options.getCount())).map(respond);
  }

  #readAll(options: streams.ReadReq.Options): streams.ReadResp[] {
    const from = options.getAll()!.hasPosition() ? Number(options.getAll()!.getPosition()!.getCommitPosition()) : 0;
    const backwards = options.getReadDirection() === streams.ReadReq.Options.ReadDirection.BACKWARDS;
    const entries = backwards ? this.#log.toReversed() : this.#log.filter((entry) => entry.position >= from);
    return entries.filter(matching(options)).slice(0, Number(options.getCount())).map(respond);
  }

  #subscribe(call: ReadCall): void {
    this.subscribed += 1;
    const options = call.request.getOptions()!;
    const matches = matching(options);
    let after = options.getAll()!.hasPosition() ? Number(options.getAll()!.getPosition()!.getCommitPosition()) : 0;
    const pump = () => {
      let skipped = 0;
      const fresh = this.#log.filter(({ position }) => position > after);
      for (const entry of fresh) {
        after = entry.position;
        if (matches(entry)) call.write(respond(entry));
        skipped = matches(entry) ? 0 : entry.position;
      }
      if (!skipped) return;
      const checkpoint = new streams.ReadResp.Checkpoint().setCommitPosition(String(skipped)).setPreparePosition(String(skipped));
      call.write(new streams.ReadResp().setCheckpoint(checkpoint));
    };
    call.on('cancelled', () => this.#subscribers.delete(call));
    call.write(
      new streams.ReadResp().setConfirmation(
        new streams.ReadResp.SubscriptionConfirmation().setSubscriptionId(crypto.randomUUID()),
      ),
    );
    pump();
    call.write(new streams.ReadResp().setCaughtUp(new streams.ReadResp.CaughtUp()));
    this.#subscribers.set(call, pump);
  }

  #tell(): void {
    for (const pump of this.#subscribers.values()) pump();
  }
}

function matching(options: streams.ReadReq.Options): (entry: Entry) => boolean {
  const regex = options.getFilter()?.getEventType()?.getRegex();
  return (entry) => !regex || new RegExp(regex).test(entry.type);
}

function respond(entry: Entry): streams.ReadResp {
  const event = new streams.ReadResp.ReadEvent.RecordedEvent()
    .setId(new shared.UUID().setString(entry.id))
    .setStreamIdentifier(new shared.StreamIdentifier().setStreamName(Buffer.from(entry.stream)))
    .setStreamRevision(String(entry.revision))
    .setCommitPosition(String(entry.position))
    .setPreparePosition(String(entry.position))
    .setData(entry.data)
    .setCustomMetadata(entry.metadata);
  event.getMetadataMap().set('type', entry.type).set('content-type', entry.contentType).set('created', '17000000000000000');
  return new streams.ReadResp().setEvent(
    new streams.ReadResp.ReadEvent().setEvent(event).setCommitPosition(String(entry.position)),
  );
}
