import { PactaGraphQLError, PactaHttpError, PactaRateLimitError } from './errors.ts';
import type { GraphQLProblem } from './errors.ts';

/** Reads the body of an answer: its `data`, or one of the errors of `errors.ts`. Half an answer is not given out as one. */
export function dataOf(url: string, response: Pick<Response, 'status' | 'headers'>, text: string): unknown {
  const answer = parsed(text);
  const limited = response.status === 429 || answer?.errors.some(({ code }) => code === 'RATE_LIMITED');
  if (limited) throw new PactaRateLimitError(url, retryAfterOf(response.headers));
  if (!answer) throw new PactaHttpError(url, response.status, retryAfterOf(response.headers));
  if (answer.errors.length > 0) throw new PactaGraphQLError(answer.errors, response.status);
  return answer.data;
}

/** The answer, when it is one as the GraphQL specification has it; null when it is anything else. */
function parsed(text: string): { data: unknown; errors: GraphQLProblem[] } | null {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return null; // a page of a proxy: the caller learns the status
  }
  if (!isRecord(body)) return null;
  const errors = Array.isArray(body['errors']) ? body['errors'].filter(isRecord).map(problem) : [];
  return isRecord(body['data']) || errors.length > 0 ? { data: body['data'], errors } : null;
}

function problem(error: Record<string, unknown>): GraphQLProblem {
  const extensions = isRecord(error['extensions']) ? error['extensions'] : {};
  const path = Array.isArray(error['path']) ? error['path'] : [];
  return {
    message: typeof error['message'] === 'string' ? error['message'] : 'The API gave no message.',
    code: typeof extensions['code'] === 'string' ? extensions['code'] : null,
    path: path.filter((key) => typeof key === 'string' || typeof key === 'number'),
  };
}

/** `Retry-After` in milliseconds: seconds or a date, as RFC 9110 has it. */
function retryAfterOf(headers: Headers): number | null {
  const header = headers.get('retry-after');
  if (header === null) return null;
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - Date.now());
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
