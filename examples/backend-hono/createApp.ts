import { type Context, Hono } from 'hono';
import { accepts } from 'hono/accepts';
import { bodyLimit } from 'hono/body-limit';
import {
  type Claim,
  evaluateClaim,
  explainEvaluation,
  InvalidClaimError,
  type Policy,
  parseClaim,
} from 'returns-policy';

/** What the application is given from outside. */
export interface Surroundings {
  readonly policy: Policy;
  /** Asked once per request, so that everything in one answer is as of one instant. */
  readonly now: () => Date;
}

const MOST_BYTES = 256 * 1024;

/** A back end that judges claims: `POST /claims` takes a claim as JSON and answers with evaluation and reply. */
export function createApp({ policy, now }: Surroundings): Hono {
  const app = new Hono();

  app.use(
    '/claims',
    bodyLimit({
      maxSize: MOST_BYTES,
      onError: (c) => c.json({ error: `the body is longer than ${MOST_BYTES} bytes` }, 413),
    }),
  );

  app.post('/claims', async (c) => {
    let claim: Claim;
    try {
      claim = parseClaim(await readJson(c));
    } catch (error) {
      if (error instanceof SyntaxError) return c.json({ error: 'the body is not JSON' }, 400);
      if (error instanceof InvalidClaimError)
        return c.json({ error: 'invalid claim', issues: error.issues }, 422);
      throw error;
    }
    const evaluation = evaluateClaim(claim, policy, now());
    const { email } = explainEvaluation(evaluation, { locale: localeOf(c), timeZone: policy.timeZone });
    return c.json({ evaluation, email });
  });

  app.notFound((c) => c.json({ error: 'there is nothing here; POST a claim to /claims' }, 404));
  return app;
}

async function readJson(c: Context): Promise<unknown> {
  const text = await c.req.text();
  return JSON.parse(text);
}

/** The language the reader would rather have; `ko-KR` is content with `ko`. */
function localeOf(c: Context): 'en' | 'ko' {
  const locale = accepts(c, {
    header: 'Accept-Language',
    supports: ['en', 'ko'],
    default: 'en',
    match: (wanted, { supports, default: otherwise }) => {
      const languages = wanted
        .filter(({ q }) => q > 0)
        .toSorted((one, other) => other.q - one.q)
        .map(({ type }) => type.replace(/-.*/, '').toLowerCase());
      return languages.find((language) => supports.includes(language)) ?? otherwise;
    },
  });
  return locale === 'ko' ? 'ko' : 'en';
}
