/** The two halves of pdf.js in one module, so that a build puts them in one file that is only loaded for a PDF. */
// The half that parses; it leaves itself where the other half looks for it, so that no worker is fetched.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';

export { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
