import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';

import { type Connection, Status } from '../src/connection';
import { Service } from './service';

let service: Service;
let open: Connection[];

beforeEach(() => {
  service = new Service();
  open = [];
});

afterEach(() => open.forEach(connection => connection.end()));

test('a first visit starts a conversation and remembers it', async () => {
  const { states } = enter();
  await until(() => states.includes(Status.online));

  assert.equal(service.memory.session?.conversationId, 'c1');
  assert.deepEqual(service.calls.slice(0, 2), ['POST /tokens/generate', 'POST /conversations']);
});

test('a later visit comes back to the conversation and hears all of it', async () => {
  service.memory.session = { conversationId: 'c1', token: 't1' };
  service.say('hello');
  service.say('again');
  const { seen } = enter();
  await until(() => seen.length === 2);

  assert.deepEqual(seen, ['hello', 'again']);
  assert.ok(!service.calls.includes('POST /tokens/generate'));
});

test('whoever listens late hears what was said before', async () => {
  const { connection, seen } = enter();
  service.say('hello');
  await until(() => seen.length === 1);
  const late: string[] = [];
  connection.activity$.subscribe({ next: ({ text }) => late.push(text ?? '') });

  assert.deepEqual(late, ['hello']);
});

test('a lost line is reported, taken up again, and nothing said meanwhile is missed or repeated', async () => {
  const { connection, seen, states } = enter();
  const line: boolean[] = [];
  connection.online$.subscribe({ next: online => line.push(online) });
  await until(() => line.at(-1) === true);
  service.say('one');
  service.down = true;
  service.drop();
  await until(() => line.at(-1) === false);
  service.say('two');
  service.down = false;
  await until(() => seen.length === 2);

  assert.deepEqual(seen, ['one', 'two']);
  assert.equal(line.at(-1), true);
  // Web Chat must not hear of it: it would drop what is written meanwhile.
  assert.deepEqual(states.slice(states.indexOf(Status.online)), [Status.online]);
});

test('what is written while the line is down is kept and sent once it is up', async () => {
  const { connection, states } = enter();
  await until(() => states.includes(Status.online));
  service.down = true;
  service.drop();
  const sent = Promise.all(['one', 'two'].map(text => post(connection, text)));
  assert.deepEqual(service.memory.unsent.map(({ text }) => text), ['one', 'two']);
  service.down = false;
  await sent;

  assert.deepEqual(service.said.map(({ text }) => text), ['one', 'two']);
});

for (const fault of ['lost request', 'lost answer', 'busy'] as const) {
  test(`a message arrives exactly once and in order after: ${fault}`, async () => {
    const { connection, states } = enter();
    await until(() => states.includes(Status.online));
    service.faults.push(fault);
    const ids = await Promise.all(['one', 'two', 'three'].map(text => post(connection, text)));

    assert.deepEqual(service.said.map(({ text }) => text), ['one', 'two', 'three']);
    assert.deepEqual(ids, ['c1|0', 'c1|1', 'c1|2']);
    assert.deepEqual(service.memory.unsent, []);
  });
}

test('what was not sent when the page was left is sent by the next one, once', async () => {
  service.memory.session = { conversationId: 'c1', token: 't1' };
  service.memory.unsent = [message('arrived'), message('did not arrive')];
  ['hello', 'again'].forEach(text => service.say(text));
  service.said.push({ ...message('arrived'), id: 'c1|2' });
  enter();
  await until(() => service.memory.unsent.length === 0);

  assert.deepEqual(service.said.map(({ text }) => text), ['hello', 'again', 'arrived', 'did not arrive']);
});

test('a conversation that the service does not know is given up, and what was unsent is kept', async () => {
  service.memory.session = { conversationId: 'old', token: 't1' };
  service.memory.unsent = [message('hello')];
  service.known = false;
  enter();
  await until(() => service.gone === 1);

  assert.deepEqual(service.memory.unsent, [message('hello')]);
});

function enter() {
  const entered = service.connect();
  open.push(entered.connection);
  return entered;
}

function message(text: string) {
  return { type: 'message', text, channelData: { clientActivityID: `mark of ${text}` } };
}

function post(connection: Connection, text: string): Promise<string> {
  return new Promise((next, error) => connection.postActivity(message(text)).subscribe({ next, error }));
}

async function until(condition: () => boolean): Promise<void> {
  const end = Date.now() + 5_000;
  while (!condition()) {
    if (Date.now() > end) throw new Error('It did not happen.');
    await new Promise(done => setTimeout(done, 1));
  }
}
