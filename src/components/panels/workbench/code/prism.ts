/** Prism, told not to look for code in the page by itself. It reads that from the global, before it begins. */
import './prism-manual.ts';
import Prism from 'prismjs';
import 'prismjs/components/prism-typescript.js';

export { Prism };
