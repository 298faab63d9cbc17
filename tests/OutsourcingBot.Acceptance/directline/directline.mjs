// Talks to the service with the stock botframework-directlinejs, as any page may: over a WebSocket and by polling.
// node directline.mjs <folder with node_modules> <address of the service>
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [folder, address] = process.argv.slice(2);
const require = createRequire(join(folder, 'package.json'));
globalThis.XMLHttpRequest = require('xhr2');
globalThis.WebSocket ??= require('ws');
const { ConnectionStatus, DirectLine } = require('botframework-directlinejs');
const domain = new URL('v3/directline', address).href;
const patience = 20_000;

for (const webSocket of [true, false]) {
  const { conversationId, token } = await post('tokens/generate');
  const first = listen({ token, webSocket });
  await until(() => first.heard.length === 1, 'the welcome');
  assert.equal(first.heard[0].from.role, 'bot');

  const id = await say(first.line, 'what is KPO');
  await until(() => first.heard.length === 3, 'the answer');
  const [, echo, answer] = first.heard;
  assert.equal(echo.id, id);
  assert.equal(echo.channelData.clientActivityID, 'mark of what is KPO');
  assert.equal(answer.replyToId, id);
  assert.match(answer.text, /Knowledge Process Outsourcing/);
  assert.equal(first.statuses.at(-1), ConnectionStatus.Online);
  first.line.end();

  const refreshed = await post('tokens/refresh', token);
  assert.equal(refreshed.conversationId, conversationId);
  const second = listen({ conversationId, token: refreshed.token, webSocket });
  await until(() => second.heard.length === 3, 'the history');
  const last = await say(second.line, 'and BPO?');
  await until(() => second.heard.length === 5, 'the next answer');
  assert.deepEqual(second.heard.map(activity => activity.id).slice(0, 3), first.heard.map(activity => activity.id));
  assert.equal(second.heard[4].replyToId, last);
  second.line.end();
  console.log(`${webSocket ? 'WebSocket' : 'polling'}: in order`);
}
process.exit(0);

function listen(options) {
  const line = new DirectLine({ domain, pollingInterval: 200, ...options });
  const heard = [];
  const statuses = [];
  line.connectionStatus$.subscribe(status => statuses.push(status));
  // Ending the line is an error to it.
  line.activity$.subscribe(activity => heard.push(activity), () => {});
  return { line, heard, statuses };
}

function say(line, text) {
  const activity = { type: 'message', text, from: { id: 'somebody' }, channelData: { clientActivityID: `mark of ${text}` } };
  return new Promise((done, failed) => line.postActivity(activity).subscribe(done, failed));
}

async function post(path, token) {
  const response = await fetch(`${domain}/${path}`, { method: 'POST', headers: token ? { Authorization: `Bearer ${token}` } : {} });
  assert.ok(response.ok, `${path}: ${response.status}`);
  return response.json();
}

async function until(condition, what) {
  for (const end = Date.now() + patience; !condition(); ) {
    assert.ok(Date.now() < end, `${what} did not come`);
    await new Promise(done => setTimeout(done, 10));
  }
}
