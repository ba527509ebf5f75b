import { stderr, stdin, stdout } from 'node:process';
import { run } from './run.ts';

process.exitCode = await run(process.argv.slice(2), { stdin, stdout, stderr });
// A reader that has gone leaves standard input open; there is nothing more to wait for.
stdin.destroy();
