import { add, all, noSection, replace, say } from './author.ts'
import { eachIsTold, help, lost, noSource, roll, type Broken } from './broken.ts'

const order = 'Steps, You may feel, Stop if, Not for, Why it may help, What is known'
const allowed = 'Write paragraphs, lists, links, bold words, and the boxes that the README names.'

/** Something written at the end of a page that nobody may write. */
const refused = (what: string, written: string, found: string, mend = allowed): Broken => ({ what, file: lost, edit: add(written), tells: [[written.split('\n')[0] ?? '', `${found} is not allowed here. ${mend}`]] })

const strayLink = (what: string, to: string, mend: string): Broken => ({ what, file: lost, edit: add(`Go [there](${to}).`), tells: [['Go [there]', `The link to ${to} leads nowhere. ${mend}`]] })

const inside = 'Links stay inside the guide and begin with /, such as /words/#let-down.'

const questions = 'en/pages/questions.md'
const noWayOn = 'links to no other page. Make words of its answer a link to what it draws on, such as /techniques/roll/.'

eachIsTold([
  { what: 'a section with a slip in it', file: roll, edit: replace('## You may feel', '## You may fel'), tells: [['---', 'The section "You may feel" is missing. Add ## You may feel.'], ['## You may fel', 'The section "You may fel" is not known. Did you mean "You may feel"?']] },
  { what: 'a section nobody agreed', file: roll, edit: say('We heard of it. [APP]\n\n## Quite another matter\n\nIt is here. [APP]', '## Why it may help'), tells: [['## Quite', `The section "Quite another matter" is not known. The sections are: ${order}.`]] },
  { what: 'a section out of order', file: roll, edit: all(noSection('Not for'), say('- Your birthday. [APP]', '## Steps'), replace('## Steps\n\n- Your birthday. [APP]\n', '## Not for\n\n- Your birthday. [APP]\n\n## Steps\n')), tells: [['## Steps', `The section "Steps" is out of order. The order is: ${order}.`], ['## You may', `The section "You may feel" is out of order. The order is: ${order}.`], ['## Stop if', `The section "Stop if" is out of order. The order is: ${order}.`]] },
  { what: 'a section that is missing', file: roll, edit: noSection('You may feel'), tells: [['---', 'The section "You may feel" is missing. Add ## You may feel.']] },
  { what: 'a missing "Stop if"', file: roll, edit: noSection('Stop if'), tells: [['---', 'The section "Stop if" is missing. Add ## Stop if.'], ['---', '"stopIf" is empty (rule 4). Its first line names pain, such as "It hurts."']] },
  { what: 'a section with nothing in it', file: roll, edit: replace(/## Not for\n[^]*?(?=## Why)/, '## Not for\n\n'), tells: [['## Not for', 'The section "Not for" is empty. Say something in it.']] },
  { what: 'a section inside the steps', file: roll, edit: say('### For left hands', '## Not for'), tells: [['### For left', 'The section "For left hands" is not known. Only "What is known" has sections of its own. Write a paragraph.']] },
  { what: 'what the post says, left out', file: roll, edit: replace('### What the post says', '### What has changed'), tells: [['## What is known', 'The section "What the post says" is missing. Add ### What the post says.']] },
  { what: 'text before the first section', file: roll, edit: replace('\n## Steps', '\nHello there. [APP]\n\n## Steps'), tells: [['Hello there', 'Text stands before the first section. Put it under ## Steps, or in the lead.']] },
  { what: 'one heading twice', file: lost, edit: add('## Here\n\nHello.\n\n## Here \n\nHello.'), tells: [['## Here ', 'The heading "Here" stands twice. Give one of them other words.']] },
  { what: 'a mark in a heading', file: lost, edit: add('## Here [1]\n\nHello.'), tells: [['## Here', '[1] is not allowed in a heading. Write its words alone.']] },

  strayLink('a link to a page that does not exist', '/techniques/rol/', 'Did you mean /techniques/roll/?'),
  strayLink('a link to a heading that does not exist', '/get-help/#call-toda', 'Did you mean /get-help/#call-today?'),
  strayLink('a link to a word that does not exist', '/words/#letdown', 'Did you mean /words/#let-down?'),
  strayLink('a link without its last slash', '/words', 'Did you mean /words/?'),
  strayLink('a link out of the guide', 'https://example.org/', inside),
  strayLink('a link that runs a script', 'javascript:alert(1)', inside),
  strayLink('a link that dials', 'tel:112', inside),
  { what: 'a question that leads nowhere', file: questions, edit: say('### Is it so?\n\nIt is so. [APP]', '## You'), tells: [['### Is it so?', `The question "Is it so?" ${noWayOn}`]] },
  { what: 'a question that leads to questions alone', file: questions, edit: say('### Is it so?\n\nRead [this](/questions/#how-to-touch). [APP]', '## You'), tells: [['### Is it so?', `The question "Is it so?" ${noWayOn}`]] },

  refused('raw HTML', '<div>Hello</div>', 'Raw HTML (<div>Hello</div>)'),
  refused('a script', '<script>alert(1)</script>', 'Raw HTML (<script>alert(1)</script>)'),
  refused('an HTML comment', '<!-- later -->', 'Raw HTML (<!-- later -->)'),
  { what: 'HTML in a line', file: lost, edit: add('This is <b>bold.'), tells: [['This is <b>', `Raw HTML (<b>) is not allowed here. ${allowed}`]] },
  { what: 'HTML in a heading', file: lost, edit: add('## Here <script>\n\nHello.'), tells: [['## Here', 'Raw HTML (<script>) is not allowed in a heading. Write its words alone.']] },
  refused('an image', '![A hand](/hand.png)', 'An image'),
  refused('a block of code', '```\nlet x\n```', 'A code block'),
  refused('code in a line', '`code`', 'Code'),
  refused('a quotation', '> So it is.', 'A quotation (>)'),
  refused('a line across the page', '***', 'A line across the page'),
  refused('a heading too deep', '#### Here', 'A heading this deep, or inside a list or box,'),
  refused('a box with a slip in it', ':::nevr\nHello.\n:::', 'The box :::nevr', 'Did you mean :::never?'),
  refused('a box that does not exist', ':::celebration\nHello.\n:::', 'The box :::celebration', 'Write one of: :::never, :::disagree, :::quote, :::note, :::danger.'),
  refused('a shared block with a slip in it', '::nsaids', 'The block ::nsaids', 'Did you mean ::nsaid?'),

  { what: 'a number that no limit has', file: roll, edit: replace('{roll-count}', '{rol-count}'), tells: [['6. Do {rol-count}', 'The number {rol-count} is not known. Did you mean {roll-count}?']] },
  { what: 'a source that does not exist', file: lost, edit: add('So it is. [999]'), tells: [['So it is', noSource]] },
  { what: 'a shared block with a source that does not exist', file: 'en/shared/before.md', edit: add('Sit down. [999]'), tells: [['Sit down', noSource]] },
  { what: 'two sources in one pair of brackets', file: lost, edit: add('So it is. [18, 20]'), tells: [['So it is', 'The mark [18, 20] is not known. Write [a source number], [K] or [APP], one in each pair of brackets.']] },
  { what: 'a word of the glossary with no meaning', file: 'en/pages/words.md', edit: add('- Zebra, an animal. [APP]'), tells: [['- Zebra', 'This entry has no word. Begin it with **Word**: and its meaning.']] },

  { what: 'a sentence of 15 words', file: lost, edit: add('One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen.'), tells: [['One two', 'This sentence has 15 words: "One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen." Say it in 14 or fewer, or in two.']] },
  { what: 'a sentence made long by the limit it names', file: help, edit: add('A day with {fever} or more is a day on which you call now. [APP]'), tells: [['A day with', 'This sentence has 17 words: "A day with 38.0 °C / 100.4 °F or more is a day on which you call now." Say it in 14 or fewer, or in two.']] },
  { what: 'a page too hard to read', file: lost, edit: replace(/---\n\n[^]*$/, '---\n\nIndividualised pathophysiological considerations necessitate multidisciplinary communication.\n'), tells: [['Individualised', 'The text from here on reads at grade 55.6. Use shorter words and sentences, to grade 6 or lower.']] },
])
