import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Memory } from '../src/memory';
import { Shelf } from './shelf';

const session = { conversationId: 'c1', token: 't1' };

test('a session is remembered by the next page', () => {
  const lasting = new Shelf();
  new Memory(lasting, new Shelf()).session = session;

  assert.deepEqual(new Memory(lasting, new Shelf()).session, session);
});

test('what is not a session is no session', () => {
  for (const kept of ['', 'null', '{', '"x"', '{"conversationId":"c1"}', '[]', '{"conversationId":1,"token":"t"}']) {
    const lasting = new Shelf();
    lasting.setItem('outsourcingbot.session', kept);

    assert.equal(new Memory(lasting, new Shelf()).session, undefined, kept);
  }
});

test('drafts and unsent messages stay in their tab', () => {
  const lasting = new Shelf();
  const memory = new Memory(lasting, new Shelf());
  memory.draft = 'what is';
  memory.unsent = [{ type: 'message', text: 'hello' }];

  assert.equal(memory.draft, 'what is');
  assert.deepEqual(memory.unsent, [{ type: 'message', text: 'hello' }]);
  assert.equal(new Memory(lasting, new Shelf()).draft, '');
  assert.deepEqual(new Memory(lasting, new Shelf()).unsent, []);
});

test('forgetting leaves nothing behind', () => {
  const lasting = new Shelf();
  const tab = new Shelf();
  const memory = new Memory(lasting, tab);
  memory.session = session;
  memory.draft = 'what is';
  memory.unsent = [{ type: 'message' }];

  memory.forget();

  assert.equal(lasting.size + tab.size, 0);
});

test('a store that refuses everything is survived', () => {
  const refuse = () => {
    throw new Error('forbidden');
  };
  const store = { getItem: refuse, setItem: refuse, removeItem: refuse };
  const memory = new Memory(store, store);

  memory.session = session;

  assert.equal(memory.session, undefined);
});
