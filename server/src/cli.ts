import 'reflect-metadata';
import { runCommand } from './boot/commands.js';

process.exitCode = await runCommand(process.argv.slice(2), process.env);
