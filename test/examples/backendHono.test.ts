import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { defaultPolicy } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { createApp } from '../../examples/backend-hono/createApp';
import { plainEnvironment } from './runProgram';

const app = createApp({ policy: defaultPolicy, now: () => new Date('2026-03-02T12:00:00+09:00') });
const claim = {
  order: { number: 'A-1', deliveredAt: '2026-03-02T10:00:00+09:00' },
  item: { category: 'shoes' },
};

const post = (body: string, headers: Record<string, string> = {}) =>
  app.request('/claims', { method: 'POST', body, headers });

describe('POST /claims', () => {
  test('answers with evaluation and reply, as of the instant handed in', async () => {
    const response = await post(JSON.stringify(claim));
    expect(response.status).toBe(200);
    const answer = (await response.json()) as { email: { text: string } };
    expect(answer).toMatchObject({
      evaluation: { decision: 'pending', asOf: '2026-03-02T03:00:00.000Z' },
      email: { subject: expect.stringMatching(/./) },
    });
    expect(answer.email.text).toContain('Tuesday, 3 March 2026, 10:00 (UTC+09:00)');
  });

  test.each([
    ['ko', true],
    ['ko-KR,ko;q=0.9,en;q=0.8', true],
    ['en;q=0.8, KO', true],
    ['en, ko;q=0.5', false],
    ['fr', false],
    ['ko;q=0', false],
  ])('replies to a reader of %s in a language that there is', async (language, inKorean) => {
    const response = await post(JSON.stringify(claim), { 'Accept-Language': language });
    const { email } = (await response.json()) as { email: { subject: string } };
    expect(/\p{Script=Hangul}/u.test(email.subject)).toBe(inKorean);
  });

  test('422 lists every issue with its path', async () => {
    const response = await post(JSON.stringify({ order: { deliverdAt: 'x' }, item: {} }));
    expect(response.status).toBe(422);
    const { issues } = (await response.json()) as { issues: readonly { path: readonly string[] }[] };
    expect(issues.map(({ path }) => path)).toEqual([
      ['order', 'deliverdAt'],
      ['item', 'category'],
    ]);
  });

  test.each(['', '{', 'claim=1'])('400 for %j, which is not JSON', async (body) => {
    expect((await post(body)).status).toBe(400);
  });

  test('413 for a body that is too long, announced or not', async () => {
    const long = JSON.stringify({ ...claim, $schema: 'x'.repeat(300_000) });
    expect((await post(long)).status).toBe(413);
    const unannounced = new Request('http://localhost/claims', {
      method: 'POST',
      body: new Blob([long]).stream(),
      duplex: 'half',
    } as RequestInit);
    expect((await app.request(unannounced)).status).toBe(413);
  });
});

test('anything else is not there', async () => {
  expect((await app.request('/')).status).toBe(404);
});

test('the server answers over the network, by the clock at its edge', async () => {
  const server = spawn(process.execPath, ['--import', 'tsx', 'examples/backend-hono/main.ts'], {
    env: plainEnvironment({ PORT: '0' }),
  });
  const ended = new AbortController();
  server.once('close', () => ended.abort());
  try {
    const lines = createInterface(server.stdout);
    const [line] = (await once(lines, 'line', { signal: ended.signal })) as [string];
    const address = /http:\S+/.exec(line)?.[0] ?? '';
    const before = Date.now();
    const response = await fetch(address, { method: 'POST', body: JSON.stringify(claim) });
    const { evaluation } = (await response.json()) as { evaluation: { asOf: string } };
    expect(Date.parse(evaluation.asOf)).toBeGreaterThanOrEqual(before);
    expect(Date.parse(evaluation.asOf)).toBeLessThanOrEqual(Date.now());
  } finally {
    const closed = once(server, 'close');
    server.kill('SIGTERM');
    expect(await closed).toEqual([0, null]);
  }
});
