import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist', 'storybook-static', '**/generated', 'coverage', 'test-results']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // Numbers and booleans read well in templates; objects do not.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // The compiler option noUncheckedIndexedAccess makes these the honest way to say "it is there".
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/dot-notation': 'off',
      // An arrow function that hands on a call's nothing is shorter and as clear.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Ports are async on purpose, also where an adapter has nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/prefer-nullish-coalescing': 'off',
      // The compiler does not see that a field changes during an await.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
    },
  },
  {
    files: ['{src,stories,test}/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    settings: { wc: { elementBaseClasses: ['LitElement', 'LcElement'] } },
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit/no-template-arrow': 'off',
      // define.ts registers, so that importing a class does nothing to the page.
      'wc/file-name-matches-element': 'off',
      'wc/guard-super-call': 'off',
      'wc/no-exports-with-element': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // node:test and Chai: a test is a promise that the runner awaits, an assertion an expression.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      // A test reads what others wrote, JSON and wrong input included, and stands in for what it does not need.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
);
