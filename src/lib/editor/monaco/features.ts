/**
 * What Monaco can do here. Each is weighed: `hover` brings 90 KB and is why we have Monaco at all, the others a few KB
 * each. Left out: what a page of a few files has no use for (minimap, folding, rename, code actions, quick commands),
 * and the context menu, since the browser's own is better known.
 */
import 'monaco-editor/features/bracketMatching/register';
import 'monaco-editor/features/clipboard/register';
import 'monaco-editor/features/comment/register';
import 'monaco-editor/features/find/register';
import 'monaco-editor/features/hover/register';
import 'monaco-editor/features/indentation/register';
import 'monaco-editor/features/linesOperations/register';
import 'monaco-editor/features/multicursor/register';
import 'monaco-editor/features/parameterHints/register';
import 'monaco-editor/features/snippet/register';
import 'monaco-editor/features/wordOperations/register';
// `features/suggest/register` registers no more than what inline completions take from it.
import 'monaco-editor/editor/contrib/suggest/browser/suggestController.js';
import 'monaco-editor/languages/definitions/javascript/register';
import 'monaco-editor/languages/definitions/typescript/register';
