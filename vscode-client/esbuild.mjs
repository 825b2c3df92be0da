// Bundles the extension (dist/extension.js), or with --tests each unit test with stubs in the place of `vscode` and the client library.
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const here = path.dirname(fileURLToPath(import.meta.url));
const production = process.argv.includes('--production');
const tests = process.argv.includes('--tests');

/** @type {import('esbuild').BuildOptions} */
const common = {
    absWorkingDir: here,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    sourcemap: production ? false : 'linked',
    minify: production,
    logLevel: 'warning',
};

if (tests) {
    rmSync(path.join(here, 'out'), { recursive: true, force: true });
    const files = readdirSync(path.join(here, 'test')).filter((name) => name.endsWith('.test.ts'));
    await esbuild.build({
        ...common,
        entryPoints: files.map((name) => path.join('test', name)),
        outdir: 'out/test',
        alias: {
            vscode: path.join(here, 'test', 'vscode-stub.ts'),
            'vscode-languageclient/node': path.join(here, 'test', 'client-stub.ts'),
        },
    });
} else {
    rmSync(path.join(here, 'dist'), { recursive: true, force: true });
    await esbuild.build({
        ...common,
        entryPoints: ['src/extension.ts'],
        outfile: 'dist/extension.js',
        external: ['vscode'],
    });
}
