import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

export default tseslint.config(
	{ ignores: ['dist/', 'out/', '.vscode-test/', 'node_modules/', 'bench/node_modules/'] },
	...tseslint.configs.recommended,
	regexp.configs['flat/recommended'],
	{
		files: ['**/*.ts'],
		rules: {
			// Patterns from rules are long alternations; the order in which they stand tells their sense.
			'regexp/prefer-d': 'off',
			'regexp/no-unused-capturing-group': 'off',
			'regexp/prefer-w': 'off',
			'regexp/optimal-quantifier-concatenation': 'off',
			'regexp/no-dupe-disjunctions': 'off',
			'regexp/use-ignore-case': 'off',
			'regexp/prefer-character-class': 'off',
			'regexp/no-super-linear-move': 'off',
			'regexp/no-useless-assertions': 'off',
			'regexp/no-contradiction-with-assertion': 'off',
			'regexp/no-useless-non-capturing-group': 'off',
			'regexp/prefer-predefined-assertion': 'off',
			'regexp/no-dupe-characters-character-class': 'off',
			'regexp/match-any': 'off',
			'regexp/require-unicode-regexp': 'error',
			'regexp/no-super-linear-backtracking': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			'@typescript-eslint/no-empty-function': 'off',
			'no-constant-condition': 'off',
		},
	},
	{
		files: ['src/**/*.ts'],
		rules: { 'no-console': 'error' },
	},
	{
		files: ['esbuild.mjs'],
		languageOptions: { globals: { process: 'readonly' } },
	},
);
