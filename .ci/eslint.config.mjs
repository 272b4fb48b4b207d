// How the scripts of pages, and their tests, are checked. Run from the project's root.
import js from "@eslint/js";
import globals from "globals";

/** Other forms are not understood by what puts scripts together (org.embtel.script). */
const OTHER_FORMS = [
  "ImportDefaultSpecifier",
  "ImportNamespaceSpecifier",
  "ImportDeclaration[specifiers.length=0]",
  "ExportAllDeclaration",
  "ExportDefaultDeclaration",
  "ExportNamedDeclaration[declaration=null]",
  "ExportNamedDeclaration > VariableDeclaration[kind!='const']",
  "ExportNamedDeclaration > VariableDeclaration > VariableDeclarator[id.type!='Identifier']",
].map((selector) => ({ selector, message: "Use import { … } and export const." }));

/** What makes elements of text that may come from a file. */
const UNSAFE = [
  "AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]",
  "CallExpression[callee.property.name='insertAdjacentHTML']",
  "CallExpression[callee.object.name='document'][callee.property.name=/^write/]",
].map((selector) => ({ selector, message: "Make elements instead." }));

export default [
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    languageOptions: { ecmaVersion: 2022, sourceType: "module" },
    rules: {
      "array-callback-return": "error",
      complexity: ["error", 10],
      curly: ["error", "multi-line"],
      "default-case-last": "error",
      eqeqeq: "error",
      "func-style": ["error", "expression"],
      "max-depth": ["error", 3],
      "max-len": ["error", { code: 110, ignoreStrings: true, ignoreTemplateLiterals: true }],
      "max-lines": ["error", 150],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      "max-params": ["error", 4],
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-param-reassign": "error",
      "no-script-url": "error",
      "no-shadow": "error",
      "no-unused-expressions": ["error", { allowShortCircuit: true }],
      "no-useless-return": "error",
      "no-var": "error",
      "object-shorthand": "error",
      "prefer-arrow-callback": "error",
      "prefer-const": "error",
      "prefer-template": "error",
    },
  },
  {
    files: ["site-assets/**", "src/main/**"],
    languageOptions: { globals: globals.browser },
    rules: { "no-restricted-syntax": ["error", ...OTHER_FORMS, ...UNSAFE] },
  },
  {
    files: ["src/test/**", ".ci/**"],
    languageOptions: { globals: globals.node },
  },
];
