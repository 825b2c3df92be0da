// Only what the compiler does not see; promises that nobody waits for are the usual fault of an extension.
import tseslint from 'typescript-eslint';

export default tseslint.config(
    { ignores: ['dist/', 'out/', '*.mjs'] },
    tseslint.configs.strictTypeChecked,
    {
        languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
        rules: {
            '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
            '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
            '@typescript-eslint/strict-void-return': 'off', // new Promise(setImmediate) is not wrong
            '@typescript-eslint/no-unsafe-class-instance-assignment': 'off', // what is a Disposable is told by its shape
        },
    },
    {
        files: ['test/**'],
        rules: {
            // node:test collects what describe and it return by itself.
            '@typescript-eslint/no-floating-promises': [
                'error',
                { allowForKnownSafeCalls: [{ from: 'package', name: ['describe', 'it'], package: 'node:test' }] },
            ],
            // The fakes answer as asynchronously as what they stand for.
            '@typescript-eslint/require-await': 'off',
            '@typescript-eslint/no-non-null-assertion': 'off',
            '@typescript-eslint/no-extraneous-class': 'off',
        },
    },
);
