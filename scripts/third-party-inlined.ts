/** Other people's code inside a package's own files, which no list of modules shows: looked through at these versions. */

interface Held {
  readonly what: string;
  /** SPDX identifier. */
  readonly licence: string;
  readonly holder: string;
  /** Its licence among the files of the package; without one, the text is that of the licence. */
  readonly file?: string;
}

export const INLINED: Readonly<Record<string, { readonly version: string; readonly holds: readonly Held[] }>> = {
  'csv-stringify': {
    version: '6.9.0',
    holds: [
      { what: 'buffer', licence: 'MIT', holder: 'Feross Aboukhadijeh, and other contributors' },
      { what: 'ieee754', licence: 'BSD-3-Clause', holder: '2008, Fair Oaks Labs, Inc.' },
      { what: 'base64-js', licence: 'MIT', holder: '2014 Jameson Little' },
    ],
  },
  'pdfjs-dist': {
    version: '5.6.205',
    holds: [
      { what: 'core-js', licence: 'MIT', holder: 'Denis Pushkarev' },
      { what: 'qcms', licence: 'MIT', holder: 'Mozilla', file: 'wasm/LICENSE_QCMS' },
      { what: 'OpenJPEG', licence: 'BSD-2-Clause', holder: 'its authors', file: 'wasm/LICENSE_OPENJPEG' },
      { what: 'JBIG2 of PDFium', licence: 'BSD-3-Clause', holder: 'PDFium authors', file: 'wasm/LICENSE_JBIG2' },
    ],
  },
  tldts: {
    version: '7.5.4',
    holds: [
      {
        what: 'the Public Suffix List, whose source is https://publicsuffix.org/list/public_suffix_list.dat',
        licence: 'MPL-2.0',
        holder: 'Mozilla Foundation',
      },
    ],
  },
  warcio: {
    version: '2.4.11',
    holds: [{ what: 'base32-encode', licence: 'MIT', holder: '2016-2021 Linus Unnebäck' }],
  },
};

const WARRANTY = `THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED
WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR
PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT,
INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE
GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF
LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT
OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.`;

const TEXTS: Readonly<Record<string, string>> = {
  MIT: `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`,
  'BSD-3-Clause': `Redistribution and use in source and binary forms, with or without modification, are permitted provided
that the following conditions are met:

1. Redistributions of source code must retain the above copyright notice, this list of conditions and the following
   disclaimer.
2. Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following
   disclaimer in the documentation and/or other materials provided with the distribution.
3. Neither the name of the copyright holder nor the names of its contributors may be used to endorse or promote
   products derived from this software without specific prior written permission.

${WARRANTY}`,
  'MPL-2.0': `This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0, which is at
https://mozilla.org/MPL/2.0/.`,
};

/** @throws Error for a licence whose text is not here */
export function licenceTextOf(licence: string, holder: string): string {
  const text = TEXTS[licence];
  if (text === undefined) throw new Error(`The text of ${licence} is not known`);
  return `Copyright (c) ${holder}\n\n${text}`;
}
