import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, it } from 'node:test';
import { readSettings } from '../src/settings';
import { reset, settings, workspace } from './vscode-stub';

interface Declared { readonly default: unknown; readonly scope: string }
const readme = readFileSync(path.join(__dirname, '..', '..', 'README.md'), 'utf8');
const manifest = JSON.parse(readFileSync(path.join(__dirname, '..', '..', 'package.json'), 'utf8')) as {
    contributes: { configuration: { properties: Record<string, Declared> }; commands: { category: string; title: string }[] };
    capabilities: { untrustedWorkspaces: { supported: string; restrictedConfigurations: string[] } };
};
const declared = manifest.contributes.configuration.properties;

const source = readFileSync(path.join(__dirname, '..', '..', '..', 'server', 'settings.py'), 'utf8');
/** The settings of the server with their defaults, as its dataclass has them. */
const ofServer = new Map(
    [...source.matchAll(/^    ([a-z_]+): (?:bool|int|float \| None|float|str) = (.+)$/gm)].map(([, name = '', value = '']) => [
        name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
        value.replace(/^True$/, 'true').replace(/^False$/, 'false').replace(/^None$/, 'null').replaceAll('_', ''),
    ]),
);

beforeEach(reset);

describe('the settings', () => {
    it('are those that package.json declares, with the same defaults', () => {
        for (const [name, { default: value }] of Object.entries(declared)) {
            settings.set(name, value);
        }
        const fromManifest = readSettings();
        reset();
        assert.deepEqual(readSettings(), fromManifest);
        // The client library reads the trace by itself, and the server asks the editor for its own.
        const read = new Set([...Object.keys(fromManifest), 'trace.server', ...ofServer.keys()].map((name) => `jotcode.${name}`));
        assert.deepEqual([...read].sort(), Object.keys(declared).sort());
    });

    it('of the server have its defaults', () => {
        assert.ok(ofServer.has('debounceMs'));
        for (const [name, value] of ofServer) {
            assert.deepEqual(declared[`jotcode.${name}`]?.default, JSON.parse(value), name);
        }
    });

    it('cannot switch on, from a workspace, what keeps the code that is accepted', () => {
        assert.equal(declared['jotcode.feedback']?.scope, 'machine');
    });

    it('of a wrong type count as not set', () => {
        settings.set('jotcode.path', 7).set('jotcode.args', 'x').set('jotcode.enable', 'no').set('jotcode.logLevel', 'all')
            .set('jotcode.trigger', true);
        assert.deepEqual(readSettings(), {
            enable: true, path: '', interpreter: '', args: [], checkpoint: '', logLevel: 'info', trigger: 'automatic',
        });
    });

    it('may hold the home folder and the workspace folder', () => {
        workspace.workspaceFolders = [{ uri: { fsPath: '/project' } }];
        settings.set('jotcode.path', '${workspaceFolder}/.venv').set('jotcode.checkpoint', '~/weights');
        assert.equal(readSettings().path, '/project/.venv');
        assert.equal(readSettings().checkpoint, path.join(homedir(), 'weights'));
    });
});

describe('the README', () => {
    it('has a row for every setting, with its default, and none besides', () => {
        const rows = [...readme.matchAll(/^\| `(jotcode\.[\w.]+)` \| `(.*?)` \|/gm)].map(([, name, value]) => [name, value]);
        const expected = Object.entries(declared).map(([name, { default: value }]) => [name, JSON.stringify(value)]);
        assert.deepEqual(rows.sort(), expected.sort());
    });

    it('has a row for every command, and none besides', () => {
        const rows = [...readme.matchAll(/^\| (Jotcode: [\w ]+?) \|/gm)].map(([, title]) => title);
        const expected = manifest.contributes.commands.map(({ category, title }) => `${category}: ${title}`);
        assert.deepEqual(rows.sort(), expected.sort());
    });
});

describe('an untrusted workspace', () => {
    it('cannot set what is run or loaded', () => {
        const { supported, restrictedConfigurations } = manifest.capabilities.untrustedWorkspaces;
        assert.equal(supported, 'limited');
        assert.deepEqual(
            restrictedConfigurations.sort(),
            ['jotcode.args', 'jotcode.checkpoint', 'jotcode.interpreter', 'jotcode.path'],
        );
    });

    it('shares the settings for executables with no other machine', () => {
        for (const name of manifest.capabilities.untrustedWorkspaces.restrictedConfigurations) {
            assert.equal(declared[name]?.scope, 'machine-overridable', name);
        }
    });
});
