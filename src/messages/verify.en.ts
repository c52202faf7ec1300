import type { VerifyWords } from './verify.zh.ts';

/** The words of the page that verifies receipts. */
export const verifyEn: VerifyWords = {
  title: 'Verify a receipt',
  lead: 'Put in a receipt: it is computed again with the calculator that made it and compared item by item, then the same inputs are computed with today’s factors. The file doesn’t leave this device.',
  noScript:
    'Verifying happens in the browser and needs scripts. The format, and how to check a receipt yourself, are explained below.',
  about: 'The format of a receipt, and how to check one without this site',
  choose: 'Choose a file',
  drop: 'Or drop it here: a receipt (.json), a report page with receipts inside (.html), a workbook with a receipt (.xlsx).',
  paste: 'Paste the text of a receipt',
  pasted: 'the pasted text',
  check: 'Verify',
  reading: 'Reading “{name}” …',
  several: '“{name}” holds {count} receipts',
  problems: {
    unreadable: '“{name}” cannot be opened. Check that the file is still there and choose it again.',
    'too-slow':
      '“{name}” was not read within a minute and was given up. Check that it is a receipt, a report page or a workbook.',
    'not-opened':
      '“{name}” was not read: what reads files did not load, or stopped. Check the connection and choose it again.',
    'too-large': 'The file is too large: at most {maximum} MB, found {came} MB.',
    empty: '“{name}” is empty. Choose a receipt.',
    'no-receipts-in-page':
      '“{name}” is a web page without a receipt. Expected was a report of this site saved as a page, with receipts inside.',
    'no-receipt-in-workbook':
      '“{name}” is a workbook without a sheet called Receipt. Expected was a workbook of this site with a receipt; its sheets are: {came}.',
    'too-many': 'Too many receipts: at most {maximum} in one file, found {came}.',
    'no-text':
      '“{name}” is neither text nor a page nor an .xlsx workbook. Choose a .json, .html or .xlsx file.',
    'not-json':
      'This is not JSON, or it is incomplete; it begins with “{begins}”. Expected was the whole text of a receipt.',
    foreign: 'This is not a receipt: “format” should be “{expected}”, found “{came}”.',
    factory:
      'This is a factory file, not a receipt. Open it in a calculator; receipts are exported under “Save and export” in the calculator.',
    'newer-version':
      'The receipt is of format {came}; this site reads up to format {maximum}. Reload this page with a connection and try again.',
    damaged: 'The receipt does not have the expected form (at {path}): expected {expected}, found {came}.',
    'too-long': 'A text is too long (at {path}): at most {maximum} characters, found {came}.',
    'too-many-entries': 'A list is too long (at {path}): at most {maximum} entries, found {came}.',
    'too-deep': 'The content is nested too deeply: at most {maximum} levels.',
    'forbidden-key': 'It has an entry with the name “{came}”, which is not allowed.',
    'broken-tree':
      'Number {came} of the calculation refers to one that doesn’t stand before it, so it can’t be opened.',
  },
  shapes: {
    text: 'text',
    moment: 'a date and time',
    number: 'a number',
    integer: 'a whole number',
    null: 'an empty value',
    json: 'content that can be saved',
    choice: 'one of the given options',
    list: 'a list',
    record: 'a group of entries',
    group: 'a group of entries',
    nothing: 'nothing',
    truth: 'true or false',
    sha256: 'a SHA-256 (64 hexadecimal digits)',
    version: 'a version such as 1.1.0',
    other: 'something else',
  },
  calculators: {
    emissions: 'Organisation greenhouse gas inventory',
    footprint: 'Product carbon footprint',
    offset: 'Carbon offsetting',
    readiness: 'Self-assessment',
    measures: 'Reduction plan',
  },
  head: {
    title: 'What the receipt is of',
    entity: 'Organisation',
    noEntity: '(no name of an organisation)',
    calculator: 'Calculator',
    of: { emissions: 'Year', footprint: 'Product', offset: 'Year', readiness: 'Day', measures: 'Plan' },
    madeAt: 'Made at',
    noTime: 'not stated',
    versions: 'Versions',
    made: 'calculators {calculators}, factor registry {factors}',
    guideline: ', text of the guideline {guideline}',
    preview:
      '{version} is a preview. Previews are not kept for ever: once this site no longer has it, the receipt can’t be computed again with it.',
  },
  verdict: {
    title: 'Verdict',
    pending: 'Verifying …',
    holds:
      'Consistent: inputs, factors and result belong together, and the calculator that made it comes to the same result again.',
    fails: 'Not consistent: the checks marked ✗ don’t hold, so this receipt can’t be taken at its word.',
    unchecked:
      'What was checked is consistent, but what is marked – was not checked, so not all can be said to be.',
  },
  within: {
    page: 'Only the receipt embedded in this page was checked, not the figures that the page shows. Compare them with those listed below under “Figures and how they were computed”.',
    workbook:
      'Only the receipt embedded in this workbook was checked, not its cells. Compare the figures in them with those listed below under “Figures and how they were computed”.',
  },
  states: { holds: 'holds', fails: 'does not hold', unchecked: 'not checked', pending: 'under way' },
  checks: { seals: 'Hashes', arithmetic: 'Arithmetic', program: 'Program', replay: 'Computed again' },
  seals: {
    holds: 'The four hashes, of the whole, the inputs, the factors and the result, are those of the content.',
    fails:
      'These hashes are not those of the content: {seals}. The receipt was changed after it was made, or not saved completely.',
    names: { checksum: 'the whole', inputs: 'inputs', factors: 'factors', result: 'result' },
    between: ', ',
  },
  arithmetic: {
    holds: 'Of {count} numbers, all that are made of others follow from them.',
    rounding:
      'Of {count} numbers, all that are made of others follow from them; some differ in the last digit or two, which comes from how browsers compute powers.',
    fails: 'Numbers that don’t follow from the numbers below them: {count}.',
    stated: 'stated',
    expected: 'expected',
    more: 'And {count} more.',
  },
  program: {
    holds:
      'The list of files of version {version} on this site is the one that the receipt was made with, and the files it is computed again with have the hashes of that list.',
    'other-build':
      'The files of version {version} on this site are not those that the receipt names: it was made with others, or its hash was changed.',
    'other-preview':
      'The preview {version} has been built again since, with other files. What follows uses the present ones.',
    'changed-file':
      'These files of version {version} on this site don’t have the hashes of the version’s list: {files}. They were changed after the release or didn’t arrive whole, so nothing is computed again with them.',
    unhashed:
      'The list of files of version {version} on this site is the one that the receipt was made with, but this browser can’t compute hashes here (the page must come by https), so the files themselves were not checked.',
    unstated:
      'The receipt doesn’t state the hash of the program, so it can’t be compared; what follows uses this site’s version {version}.',
    absent: 'This site doesn’t have version {version}, so nothing was compared.',
    old: 'Version {version} is older than receipts and has no program to compute one again, so nothing was compared.',
    unreachable:
      'The list of files of version {version} did not load, or not as it was released. Check the connection and try again.',
  },
  replay: {
    holds:
      'Computed again from the receipt’s inputs with version {version}: all {figures} figures and {statements} statements are the same.',
    rounding:
      'Computed again with version {version}, the statements are the same and the figures differ in the last digit or two only, which comes from how browsers compute powers.',
    differs: 'Computed again from the receipt’s inputs with version {version}, it comes to something else:',
    stated: 'stated',
    replayed: 'computed again',
    none: 'none',
    nodes: 'The first numbers of the calculation that differ:',
    words:
      'The numbers are the same, but a name, a unit, a document or a reason in the calculation differs from what the receipt says:',
    shape: 'The structure of the calculation differs as well.',
    particulars: 'What else differs from what the inputs give: {entries}.',
    entries: {
      name: 'name',
      entity: 'organisation',
      method: 'choices of method',
      overrides: 'numbers put in place of others',
      factors: 'list of factors',
      figures: 'names and order of the figures',
      registry: 'version of the factor registry',
      guideline: 'version of the guideline’s text',
    },
    refused: 'The inputs in the receipt don’t open: {problem}',
    'no-result': 'The inputs in the receipt hold no such result ({calculator}, {of}).',
    failed: 'Version {version} came to no result; it says: {message}',
    timeout: 'Version {version} was not done within {seconds} seconds and was stopped.',
    absent:
      'This site doesn’t have version {version}, so nothing was computed again; what another version gives is no substitute.',
    old: 'Version {version} is older than receipts and can’t compute one again; what another version gives is no substitute.',
    unreachable:
      'The program of version {version} did not load, or not as it was released. A released version works offline once a receipt of it was verified with a connection. Connect and try again.',
    changed:
      'The files of version {version} are not those of its list (see “Program”), so nothing was computed again.',
    replaced:
      'After computing, the files of version {version} were no longer those of its list: they were exchanged meanwhile, so the result doesn’t count. Reload this page and try again.',
    more: 'And {count} more.',
  },
  figures: {
    title: 'Figures and how they were computed',
    lead: 'Open a number to see what it was made of, down to what was entered and cited. All of it is read from the receipt, without the calculator.',
    all: 'Show all {count}',
    first: 'Only the first {count} are listed.',
    kinds: {
      entered: 'entered',
      cited: 'cited factor',
      own: 'own number',
      assumed: 'from experience',
      definition: 'by definition',
      overridden: 'put in place of another',
      assigned: 'assigned',
      converted: 'change of unit',
      function: 'formula {name}',
    },
    instead: 'instead of {value}',
    origins: { measured: 'measured', supplied: 'from a supplier', other: 'other' },
    confidence: { 'two-sources': 'two sources agree', 'one-source': 'one source', unverified: 'unverified' },
    colon: ': ',
    document: 'document: {document}',
    unknownFactor: 'The receipt’s list of factors has no “{id}”.',
  },
  today: {
    title: 'The same inputs under today’s factors',
    lead: 'Today: calculators {version}, factor registry {factors}. The difference is split into method, factors and GWP, one after another; the three parts add up to it.',
    pending: 'Computing with today’s factors …',
    same: 'No difference: today’s method, factors and GWP give the same figures.',
    columns: {
      figure: 'Figure',
      then: 'Receipt',
      now: 'Today',
      difference: 'Difference',
      method: 'Method',
      factor: 'Factors',
      gwp: 'GWP',
    },
    rounded:
      'Each column is rounded once (GB/T 8170), so the parts as shown may differ from the difference as shown by 1 in the last digit.',
    caption: 'Figures that differ: {count}',
    rest: 'No difference in the other {count}.',
    all: 'Show all {count} rows',
    absent: 'none',
    gwp: 'GWP: {then} in the receipt, {now} today.',
    factors: 'Factors with another value',
    factor: 'Factor',
    unchanged: 'The factors in use have not changed.',
    sameId:
      'Where there is a *, the id stayed and the value changed: the registry corrected it, or it was changed in the receipt. Compare it with the document.',
    unsound:
      'The figures of this receipt are not those of its own inputs (see “Computed again” above); that difference counts as method here.',
    failed: 'Today’s calculators came to no result, so nothing was compared: {message}',
    'no-result': 'Today’s calculators don’t give this result from the same inputs, so nothing was compared.',
    unreachable:
      'Today’s data of the guideline did not load, so nothing was compared. Check the connection and try again.',
  },
  limits: {
    title: 'What it proves, and what not',
    proves:
      'Consistency: the result was computed from these inputs and factors with the version it names, and was not changed since.',
    not: 'Not truth: whether the electricity and fuel were really used is shown by meters, bills and a visit, and judged by a verifier.',
    edits:
      'The hashes cover the receipt itself: whoever changes something in it without computing them anew is found. What a report page shows or the cells of a workbook hold is not covered: a change there is not found, so compare them with the figures of the receipt.',
    program:
      'The program’s file is hashed right before and right after a receipt is computed again (where the browser can’t hash, that is said). In between the browser loads the program itself, and no page is told which bytes it runs: a server that gives out another file that one time is not found here. Where the foot of the page says that it works offline, what is hashed and what runs is the same file, kept on this device. To exclude it altogether, compute with a file that you saved, as described below.',
    forger:
      'Whoever computes the hashes anew can change an input or the value of a factor and make a receipt that is consistent throughout. A hash is no signature: it doesn’t say who made the receipt.',
    factors:
      'So look at two things: whether the inputs are those of the documents, and whether the factors have the values of the documents they cite and of today’s registry.',
  },
  actions: {
    inputs: 'Download the inputs (factory file)',
    print: 'Print the result of verifying',
    given: 'Handed to the browser as a download: {name}',
    blocked: 'This browser cannot download files. Open the page in the browser of your system.',
  },
};
