import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const noRandom = {
	object: 'Math',
	property: 'random',
	message: 'Draw from math/random.ts with a seed, so that a link shows the same thing tomorrow.'
};

export default defineConfig(
	globalIgnores(['.svelte-kit/', 'build/', 'coverage/', 'static/models/', 'models/.work/']),
	{ linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
	ts.configs.recommended,
	svelte.configs.recommended,
	svelte.configs.prettier,
	{
		rules: {
			eqeqeq: 'error',
			'no-console': ['error', { allow: ['error', 'warn', 'info'] }],
			'no-empty': ['error', { allowEmptyCatch: false }],
			'no-var': 'error',
			'object-shorthand': 'error',
			'prefer-const': 'error',
			'@typescript-eslint/ban-ts-comment': [
				'error',
				{ 'ts-ignore': true, 'ts-expect-error': true }
			],
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }
			]
		}
	},
	{
		files: ['**/*.ts'],
		ignores: ['**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname }
		},
		rules: {
			'@typescript-eslint/await-thenable': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': 'error',
			'@typescript-eslint/only-throw-error': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': 'error'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		rules: {
			// Prefer-const sees a `let` of $props and $state that is bound from the markup as constant.
			'prefer-const': 'off',
			'svelte/prefer-const': ['error', { excludedRunes: ['$props', '$derived', '$state'] }],
			// Links are relative or built from the language in the layout.
			'svelte/no-navigation-without-resolve': 'off',
			// Sets and maps that are seen are replaced whole ($state.raw), never changed.
			'svelte/prefer-svelte-reactivity': 'off'
		}
	},
	{
		// The words of lessons are compiled from this repository's own Markdown, which holds no raw HTML.
		files: ['src/lib/lessons/player/Html.svelte'],
		rules: { 'svelte/no-at-html-tags': 'off' }
	},
	{
		files: ['src/**', 'lessons/**'],
		rules: { 'no-restricted-properties': ['error', noRandom] }
	},
	{
		// The runtime prints its profiles, and has no other way to hand them over.
		files: ['src/lib/engine/profile/watch.ts'],
		rules: { 'no-console': 'off' }
	},
	{
		files: ['scripts/**', 'test/**', 'models/**'],
		rules: { 'no-console': 'off' }
	}
);
