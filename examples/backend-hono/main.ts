// An HTTP back end: POST a claim to /claims, and get its evaluation and a reply e-mail; 422 lists all that is wrong.
// The one place that reads the clock is here, at the edge: the application is handed it, so that tests can hand it another.
import { serve } from '@hono/node-server';
import { defaultPolicy } from 'returns-policy';
import { createApp } from './createApp';

const app = createApp({ policy: defaultPolicy, now: () => new Date() });

const server = serve({ fetch: app.fetch, port: Number(process.env['PORT'] ?? 3000) }, ({ port }) => {
  console.log(`POST claims to http://localhost:${port}/claims`);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close());
