import type { Readable, Writable } from 'node:stream';
import { createChecker } from '../checker/checker.ts';
import { severities } from '../method/roles.ts';
import { type Arguments, readArguments, UsageError, usage } from './arguments.ts';
import { createFormat } from './formats/index.ts';
import { type Problem, readInputs } from './inputs.ts';
import { loadKader } from './kader.ts';
import { ReaderGone, writerTo } from './output.ts';

/** The streams of a process. */
export interface Streams {
  stdin: Readable;
  stdout: Writable;
  stderr: Writable;
}

const ok = 0;
const found = 1;
const badInput = 2;

/** Runs `npm run check` with these arguments and gives the exit code. */
export async function run(args: readonly string[], streams: Streams): Promise<number> {
  try {
    const given = readArguments(args);
    if (given) return await checkAll(given, streams);
    streams.stdout.write(usage);
    return ok;
  } catch (error) {
    if (error instanceof ReaderGone) return ok;
    if (!(error instanceof UsageError)) throw error;
    streams.stderr.write(`${error.message}\n\n${usage}`);
    return badInput;
  }
}

/** Checks plan by plan: each is written before the next is read, so that memory does not grow with their number. */
async function checkAll({ format, kader, role, failOn, files }: Arguments, streams: Streams): Promise<number> {
  const options = { kader: loadKader(kader) };
  const output = createFormat(format);
  const write = writerTo(streams.stdout);
  const grave = severities.slice(0, failOn === null ? 0 : severities.indexOf(failOn) + 1);
  let problems = 0;
  let failures = 0;
  await write(output.start());
  for (const file of files) {
    for await (const read of readInputs(file, role, streams.stdin)) {
      if ('problem' in read) {
        problems++;
        streams.stderr.write(describe(read.problem, files.length > 1));
        continue;
      }
      const { fields, planLevel } = read.input;
      // A checker remembers sentences, which helps while someone types; from plan to plan it would only fill the memory.
      const check = createChecker(options).check(fields, { planLevel });
      failures += check.findings.filter(({ severity }) => grave.includes(severity)).length;
      await write(output.plan({ input: read.input, check }));
    }
  }
  await write(output.end());
  if (problems > 0) return badInput;
  return failures > 0 ? found : ok;
}

/** `regel 7: …`; the file is named where there are more, or where it is the file itself that is wrong. */
function describe({ file, line, message }: Problem, many: boolean): string {
  const place = line === null ? file : `${many ? `${file}, ` : ''}regel ${line}`;
  return `${place}: ${message}\n`;
}
