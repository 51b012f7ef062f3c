#!/usr/bin/env node
/**
 * What a change of the reading does to real notices: runs two builds of the command line over the same documents and
 * prints the findings that came, went and changed, by kind, the most frequent first.
 */
import { spawn } from 'node:child_process';
import { createReadStream, existsSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { createGunzip } from 'node:zlib';
import { differencesByKind, findingDifferences } from './finding-differences.mjs';

const USAGE = `Usage: node scripts/compare-findings.mjs OLD_CLI NEW_CLI INPUT… [--most N] [--facet F] [--json FILE]

OLD_CLI, NEW_CLI  two builds of dist/cli/smallprint.js
INPUT             a notice, a folder of notices (.html, .md, .txt), or documents one a line (.ndjson, .jsonl, .gz of
                  either): {"id", "contentType", "content"}, or "html" or "text" in place of the last two
--most N          examples of each kind (5)
--facet F         findings of one facet
--json FILE       every difference, as JSON`;

const TYPES = { html: 'text/html', markdown: 'text/markdown', text: 'text/plain' };

const options = readOptions();
const differences = [];
const total = { documents: 0, failed: 0, otherText: 0, otherDocuments: 0, old: 0, new: 0 };
for (const input of options.inputs) await compareInput(input);
const kinds = differencesByKind(differences);
if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify({ total, kinds }, null, 2)}\n`);
print();

async function compareInput(input) {
  const olds = run(options.oldCli, input);
  const news = run(options.newCli, input);
  for (;;) {
    const [before, after] = await Promise.all([olds.next(), news.next()]);
    if (before.done !== after.done) throw new Error(`${input}: a build stopped before the end`);
    if (before.done) return;
    compareReports(JSON.parse(before.value), JSON.parse(after.value));
  }
}

function compareReports(before, after) {
  const id = before.source.id ?? `document ${total.documents + 1}`;
  if (before.source.id !== after.source.id) throw new Error(`${id}: the builds gave reports in different order`);
  total.documents += 1;
  if (before.error || after.error) {
    total.failed += 1;
    if (before.error?.code !== after.error?.code) {
      console.log(`${id}: ${before.error?.code ?? 'read'} → ${after.error?.code ?? 'read'}`);
    }
    return;
  }
  const { facet } = options;
  for (const report of [before, after]) {
    if (facet !== undefined) report.findings = report.findings.filter((each) => each.facet === facet);
  }
  total.old += before.findings.length;
  total.new += after.findings.length;
  if (before.text !== after.text) total.otherText += 1;
  const found = findingDifferences(id, before, after);
  if (found.length > 0) total.otherDocuments += 1;
  differences.push(...found);
}

/** A build at work on an input: the lines of its output as they come. */
function run(cli, input) {
  const isFolder = statSync(input).isDirectory();
  const isLines = !isFolder && /\.(?:ndjson|jsonl)(?:\.gz)?$/u.test(input);
  const how = ['--assume-notice', '--include-text', '--format', 'ndjson'];
  const given = isFolder ? '.' : isLines ? '-' : basename(input);
  const child = spawn(process.execPath, [resolve(cli), 'analyse', given, ...how], {
    // Ids are paths from there.
    cwd: isFolder ? input : dirname(input),
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let messages = '';
  child.stderr.setEncoding('utf8').on('data', (words) => (messages = (messages + words).slice(-2000)));
  const ended = new Promise((end, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      // 1: some document could not be analysed; its place says so.
      if (code === 0 || code === 1) end();
      else reject(new Error(`${cli}: exit status ${code}\n${messages}`));
    });
  });
  const fed = isLines ? feed(input, child.stdin) : child.stdin.end();
  const done = Promise.all([ended, fed]);
  return untilEnd(linesOf(child.stdout), done);
}

/** The lines of a build; that it failed comes before that it said too little. */
async function* untilEnd(lines, done) {
  // Whoever asks for lines gets the failure; without them it must not end the process first.
  done.catch(() => {});
  yield* lines;
  await done;
}

/** Split at line feeds alone: in JSON, the separators U+2028 and U+2029 are letters like others. */
async function* linesOf(bytes) {
  let held = [];
  for await (const chunk of bytes.setEncoding('utf8')) {
    const [first, ...rest] = chunk.split('\n');
    held.push(first);
    for (const next of rest) {
      yield held.join('');
      held = [next];
    }
  }
  if (held.join('') !== '') yield held.join('');
}

/** A build that ends early says why itself. */
async function feed(file, stdin) {
  const unpacked = file.endsWith('.gz') ? createGunzip() : new PassThrough();
  await pipeline(createReadStream(file), unpacked, documentLines, stdin).catch((error) => {
    if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  });
}

async function* documentLines(bytes) {
  let number = 0;
  for await (const line of linesOf(bytes)) {
    number += 1;
    if (line.trim() !== '') yield `${JSON.stringify(asDocument(JSON.parse(line), number))}\n`;
  }
}

/** Annotated corpora keep a policy as `html` or `text`, beside much that is not ours. */
function asDocument({ id, url, contentType, format, content, language, html, text }, number) {
  return {
    id: String(id ?? `line ${number}`),
    ...(typeof url === 'string' ? { url } : {}),
    contentType: contentType ?? TYPES[format] ?? (content === undefined && html ? TYPES.html : TYPES.text),
    content: content ?? (html || text) ?? '',
    ...(language === undefined ? {} : { language }),
  };
}

function print() {
  for (const { kind, differences: all } of kinds) {
    console.log(`${all.length} ${kind}`);
    for (const { id, excerpt, steps } of all.slice(0, options.most)) {
      console.log(`    ${id}: ${excerpt}`);
      const inWords = steps.filter(({ aspect }) => ['restriction', 'recipient', 'value'].includes(aspect));
      for (const { aspect, from, to } of inWords) console.log(`        ${aspect} “${from}” → “${to}”`);
    }
    console.log('');
  }
  const count = (change) => differences.filter((each) => each.change === change).length;
  const { documents, otherDocuments, failed, otherText } = total;
  const scope = options.facet === undefined ? '' : ` (${options.facet} alone)`;
  const totals = [
    `${count('came')} came, ${count('went')} went, ${count('changed')} changed`,
    `findings ${total.old} → ${total.new}${scope}`,
    `${otherDocuments} of ${documents} documents differ`,
    ...(failed > 0 ? [`${failed} not analysed`] : []),
    ...(otherText > 0 ? [`${otherText} with another text, compared by their words`] : []),
  ];
  console.log(totals.join('; '));
}

function readOptions() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { most: { type: 'string', default: '5' }, facet: { type: 'string' }, json: { type: 'string' } },
  });
  const [oldCli, newCli, ...inputs] = positionals;
  const most = Number(values.most);
  const missing = positionals.find((file) => !existsSync(file));
  if (inputs.length === 0 || missing !== undefined || !Number.isInteger(most) || most < 0) {
    console.error(missing === undefined ? USAGE : `No such file: ${missing}`);
    process.exit(2);
  }
  return { oldCli, newCli, inputs, most, facet: values.facet, json: values.json };
}
