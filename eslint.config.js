import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores([
    'dist/',
    '.astro/',
    '.cache/',
    'tests/fixtures/traces/',
    'tests/hostile/',
    // What readers see and run is written for reading; its own tests judge it.
    'src/content/samples/*.d.ts',
    'src/content/{samples,templates}/*/*.ts',
    '!src/content/samples/*/sample.ts',
    'src/content/exercises/',
  ]),
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // An index that was just checked reads better with `!` than with a branch that cannot be.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // A key of an index signature is data, not a property, and is written as one.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // A function may be async because its caller's interface says so.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: true }],
      // Interfaces for shapes and types for unions: what a shape is, the author knows.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['**/*.test.{ts,tsx}'],
    rules: {
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    // The recorder takes the browser's own functions off their prototypes, and calls nothing that
    // the program it watches could have replaced: no iterators, no string methods.
    files: [
      'src/lib/sources/recorder/**/*.ts',
      'src/lib/sandbox/compile/{place,stack}.ts',
      'src/lib/sandbox/{console,frame,guard}/**/*.ts',
      'src/lib/sandbox/environment/stage/watch-height.ts',
    ],
    ignores: ['**/*.test.ts'],
    rules: {
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/prefer-for-of': 'off',
      '@typescript-eslint/prefer-string-starts-ends-with': 'off',
    },
  },
  {
    // Programs as pages have them: what they leave empty or unused is what they are about.
    files: ['tests/browser/transparency/*.js'],
    rules: {
      'no-empty': 'off',
      '@typescript-eslint/no-unused-vars': 'off',
      'no-unused-vars': 'off',
    },
  },
  {
    // TypeScript checks these too (checkJs), and knows Node's own names.
    files: ['**/*.{js,mjs}'],
    rules: { 'no-undef': 'off' },
  },
  astro.configs.recommended,
);
