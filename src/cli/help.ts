/** The text of `--help`. */

export const USAGE =
  'smallprint analyse [OPTION …] FILE|DIR …  or  smallprint analyse [OPTION …] -  or  smallprint explain [OPTION …] FILE  or  smallprint ask [OPTION …] FILE QUESTION  or  smallprint ask -  or  smallprint run [OPTION …] INPUT … --output DIR  or  smallprint merge DIR … --output DIR  or  smallprint summary DIR …';

export const HELP = `Usage: ${USAGE}

Reads privacy notices and reports what they say. Nothing leaves this machine.

Input
  FILE             an .html, .htm, .md, .txt or .pdf file; any other name is read by its content
  DIR              every .html, .htm, .md, .txt and .pdf file below it, in sorted order
  -                NDJSON on standard input, one document a line:
                   {"id": "…", "url": "…", "contentType": "text/html", "content": "…"}
                   contentType: text/html, text/markdown, text/plain, or application/pdf with the
                   file in base64 for content; url may be left out

Options
  -f, --format F   text    a summary for people (default for files on a terminal)
                   json    the report; an array of reports for several documents (default for files otherwise)
                   ndjson  one report a line (default for -)
                   csv     one row a finding
                   tilt    TILT (Articles 13 and 14 GDPR) as JSON; an array for several documents
                   dpv     W3C Data Privacy Vocabulary as JSON-LD; an array for several documents
  --assume-notice  analyse what does not look like a privacy notice, too
  --detect-only    say whether it is a privacy notice, and no more
  --include-text   put the extracted text into each report
  -h, --help       this text
  -V, --version    the version

Explain
  explain FILE     how its sentences were read: phrases, clauses, what denies or suspends them, findings
  --at OFFSET      of the sentence at an offset into the extracted text alone (UTF-16)
  --finding ID     of the sentence of a finding alone
  -f, --format F   text (default) or json; --assume-notice as above

Ask
  ask FILE QUESTION  the notice's own sentences that answer, best first, five at most; none where it does not say
  ask -            NDJSON on standard input, one question a line:
                   {"id": "…", "contentType": "text/html", "content": "…", "question": "…"}
  -f, --format F   text (default), json or ndjson; for -, NDJSON

Run
  run INPUT … --output DIR   many documents, on all processors, into a folder: whole reports (or a table of findings),
                   a table of documents, a summary. Killed at any moment, --resume ends with the same bytes
  INPUT            files as above; .ndjson, .jsonl, .csv (also .gz, .zst), .warc (.gz), .parquet; folders of these;
                   globs in quotation marks; @LIST, a file that names inputs, one a line (also .gz)
  -o, --output DIR a new or empty folder, or with --resume that of the run
  -f, --format F   ndjson (default), csv or parquet
  --threads N      processes that read; as many as there are processors by default
  --shard I/N      of N shares of the work the one with number I (from 1)
  --resume         go on with the run in the folder, if there is one
  --progress json  a line of JSON a second on standard error
  --column NAME    of CSV and Parquet: the column with the documents
  --near-duplicates   also tell which texts are nearly the same
  --unit-size N    documents in one file of the output (250)
  --time-limit S   for one document, in seconds of processor time (60); --memory-limit MB: of one process (2048)
  --assume-notice, --detect-only, --include-text   as above
  merge DIR … --output DIR   the shards of a run, put together
  summary DIR …    what came of a run or of shards; -f, --format F: text (default) or json

A document that cannot be analysed leaves an error in its place, and the run goes on.
Exit status: 0 all analysed, 1 some could not be, 2 wrong usage, 3 a run that could not\nbegin or go on, 130 interrupted.
`;
