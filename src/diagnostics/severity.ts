/** How much a finding matters: an `error` needs correction, a `warning` a look, an `info` is only said. */
export const severities = ['error', 'warning', 'info'] as const;

export type Severity = (typeof severities)[number];
