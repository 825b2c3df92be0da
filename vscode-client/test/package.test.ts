import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';

const root = path.join(__dirname, '..', '..');
const BUNDLE_LIMIT = 1_000_000;
const FILES = [
    'CHANGELOG.md', 'LICENSE', 'README.md', 'dist/extension.js', 'package.json', 'walkthrough/accept.md', 'walkthrough/check.md',
    'walkthrough/write.md', 'images/icon.png',
];
const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
const pictures = [...readme.matchAll(/!\[[^\]]+\]\((images\/[\w-]+\.png)\)/g)].map(([, file = '']) => file);
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    version: string; extensionKind: string[]; activationEvents: string[]; contributes: Record<string, unknown>;
    dependencies?: object;
};

let folder = '';
let said = '';
before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'jotcode-package-'));
    said = execFileSync('npm', ['run', 'vsix', '--', '--out', path.join(folder, 'jotcode.vsix')], {
        cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'],
    });
});
after(() => rmSync(folder, { recursive: true }));

describe('the package', () => {
    it('is made without a warning', () => {
        assert.match(said, /Packaged: .*jotcode\.vsix/);
        assert.doesNotMatch(said, /warning/i);
    });

    it('holds what it needs and nothing else', () => {
        const listed = execFileSync('npx', ['vsce', 'ls', '--no-dependencies'], { cwd: root, encoding: 'utf8' });
        const files = listed.split('\n').filter((line) => /^[\w/.-]+\.\w+$|^LICENSE$/.test(line));
        assert.deepEqual(files.sort(), [...new Set([...FILES, ...pictures])].sort());
    });

    it('has a bundle under 1 MB', () => {
        const bytes = statSync(path.join(root, 'dist', 'extension.js')).size;
        assert.ok(bytes > 10_000 && bytes < BUNDLE_LIMIT, `${bytes} bytes`);
    });

    it('has no code that could send anything by the web', () => {
        const bundle = readFileSync(path.join(root, 'dist', 'extension.js'), 'utf8');
        assert.match(bundle, /require\("(?:node:)?child_process"\)/); // the pattern below finds what is there
        for (const name of ['http', 'https', 'http2', 'dgram', 'tls']) {
            assert.doesNotMatch(bundle, new RegExp(`require\\("(?:node:)?${name}"\\)`), name);
        }
        assert.doesNotMatch(bundle, /\bfetch\(|XMLHttpRequest|TelemetryLogger|https?:\/\/(?!(?:www\.)?(?:w3\.org|json-schema\.org))/);
    });

    it('runs beside the files, in SSH, containers and WSL too', () => {
        assert.deepEqual(manifest.extensionKind, ['workspace']);
    });

    it('binds no key', () => {
        assert.equal(manifest.contributes['keybindings'], undefined);
    });

    it('wakes for Python only', () => {
        assert.deepEqual(manifest.activationEvents, ['onLanguage:python', 'onNotebook:jupyter-notebook']);
    });

    it('has a changelog of its version', () => {
        assert.ok(readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8').includes(`\n## ${manifest.version}`));
    });

    it('has pictures in its README, small ones', () => {
        assert.ok(pictures.length >= 3, pictures.join());
        for (const file of pictures) {
            assert.ok(existsSync(path.join(root, file)), file);
            assert.ok(statSync(path.join(root, file)).size < 150_000, file);
        }
    });
});
