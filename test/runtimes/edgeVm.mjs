// Runs a script in an edge runtime's VM that makes no code of text, and prints what it leaves behind.
import { readFileSync } from 'node:fs';
import { EdgeVM } from '@edge-runtime/vm';

const vm = new EdgeVM({ codeGeneration: { strings: false, wasm: false } });
vm.evaluate(readFileSync(process.argv[2], 'utf8'));
console.log(vm.evaluate('globalThis.reported'));
