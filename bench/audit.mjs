// The public GraphQL-over-HTTP audit against a running server, from a folder that has graphql-http:
//   npm install graphql-http graphql && node .../bench/audit.mjs http://127.0.0.1:8080/graphql
// Fails on any error or warning; a notice is something that a server may do and need not.
import { createRequire } from 'node:module';

const { serverAudits } = createRequire(`${process.cwd()}/`)('graphql-http');
const url = process.argv[2] ?? 'http://127.0.0.1:8080/graphql';

const count = { ok: 0, notice: 0, warn: 0, error: 0 };
for (const audit of serverAudits({ url })) {
  const result = await audit.fn();
  count[result.status]++;
  if (result.status !== 'ok') {
    console.log(`${result.status} ${audit.id} ${audit.name}: ${result.reason}`);
  }
}
console.log(
  `GraphQL over HTTP: ${count.error} errors, ${count.warn} warnings, ${count.notice} notices,`,
  `${count.ok} passed`,
);
process.exit(count.ok === 0 || count.error + count.warn > 0 ? 1 : 0);
