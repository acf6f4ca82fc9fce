import { either, oneOrMany } from '../../language/forms/collection-forms.ts';
import { type Form, formOf } from '../../language/forms/form.ts';
import type { KeyRule } from '../../language/forms/key-rules.ts';
import type { RecordOf } from '../../language/forms/record-form.ts';
import { expression, flag, meaning } from '../../language/forms/scalar-forms.ts';
import { inFlow, textOf, type ValueAdvice } from '../../language/forms/value-advice.ts';
import { probeOfKind } from '../../model/probe.ts';
import { openHttp, type StatusRange } from './ask-url.ts';

const aUrl = 'a URL with http:// or https://';

/** For an address without its scheme. */
const addressAdvice: ValueAdvice = (node) => {
  const address = textOf(node);
  return /^[\w.-]+(?::\d+)?(?:\/\S*)?$/.test(address) ? `write http://${address}` : undefined;
};

/** For `ready` that is a URL. */
export const httpAdvice: ValueAdvice = (node) =>
  textOf(node).startsWith('http') ? `write {http: ${inFlow(textOf(node))}}` : undefined;

/** A status that ends a request, or all of a kind: `401`, `2xx`. */
const statusPattern = '^[2-5](?:[0-9][0-9]|xx)$';

const status: Form<StatusRange> = formOf('scalar', {
  expected: 'a status from 200 to 599, or 2xx, 3xx, 4xx or 5xx',
  schema: {
    anyOf: [
      { type: 'integer', minimum: 200, maximum: 599 },
      { type: 'string', pattern: statusPattern },
    ],
  },
  accepts: (node) => statusRange(String(node.value)) !== undefined,
  decode: (node) => statusRange(String(node.value)),
});

/** The key of a probe by a URL. */
export const httpKeys = {
  http: {
    form: either(expression, meaning(aUrl, { pattern: '^https?://' }, webAddress, addressAdvice)),
    help: 'Ready when this URL answers with a status below 400, or one of status.',
  },
};

/** The keys that only a probe by a URL can use. */
export const httpDetails = {
  status: {
    form: oneOrMany('a status such as 200 or 2xx, or a list of them', status),
    help: 'The statuses with which http is ready, such as 401 or [2xx, 401]. Default: [2xx, 3xx].',
  },
  insecure: {
    form: flag,
    help: 'Whether http accepts any certificate, such as a self-signed one. Default: false.',
  },
};

/** The rules between these keys. */
export const httpRules: readonly KeyRule[] = ['status', 'insecure'].map((key) => ({
  kind: 'needs-one',
  key,
  of: ['http'],
  hint: 'it is about the answers of http',
}));

/** The statuses that mean ready by default: success, and redirects. */
const belowErrors: readonly StatusRange[] = [{ from: 200, to: 399 }];

/** A URL answers. */
export const http = probeOfKind('http', {
  decode: (keys: RecordOf<typeof httpKeys & typeof httpDetails>) =>
    keys.http && {
      url: keys.http.value,
      statuses: keys.status?.value.map(({ value }) => value) ?? belowErrors,
      insecure: keys.insecure?.value ?? false,
    },
  templates: ({ url }) => [url],
  evaluate: (written, read) => ({ ...written, url: read(written.url, webAddress, aUrl) }),
  open: openHttp,
});

/** The text when it is the URL of a web page. */
function webAddress(written: string): string | undefined {
  return /^https?:\/\//.test(written) && URL.canParse(written) ? written : undefined;
}

/** The statuses of HTTP that `200` or `2xx` stands for. */
function statusRange(written: string): StatusRange | undefined {
  if (!new RegExp(statusPattern).test(written)) return undefined;
  return { from: Number(written.replace('xx', '00')), to: Number(written.replace('xx', '99')) };
}
