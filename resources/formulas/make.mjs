#!/usr/bin/env node
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Typesets the formula and the derivative of every function that the program lists, as pictures for QSvgRenderer.
//
//     ninja formulas, or: npm ci && node make.mjs [PROGRAM], by default the activation-lab in the PATH
//
// Each picture holds plain paths in currentColor, 1000 units to the em with the baseline at y = 0, the spoken formula
// as its titles, and the LaTeX it was made from in data-latex, so that a test can tell a stale picture.

import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { flatten } from './flatten.mjs';
import { spoken, withConditions } from './speech.mjs';

const require = createRequire(import.meta.url);
const { mathjax } = require('mathjax-full/js/mathjax.js');
const { TeX } = require('mathjax-full/js/input/tex.js');
const { SVG } = require('mathjax-full/js/output/svg.js');
const { liteAdaptor } = require('mathjax-full/js/adaptors/liteAdaptor.js');
const { RegisterHTMLHandler } = require('mathjax-full/js/handlers/html.js');
const { SerializedMmlVisitor } = require('mathjax-full/js/core/MmlTree/SerializedMmlVisitor.js');
const { STATE } = require('mathjax-full/js/core/MathItem.js');
require('mathjax-full/js/input/tex/AllPackages.js');

const folder = dirname(fileURLToPath(import.meta.url));
const margin = 50; // italics lean out of their boxes
const pixelsPerEm = 16; // for viewers that go by width and height

const adaptor = liteAdaptor();
RegisterHTMLHandler(adaptor);
const typesetter = mathjax.document('', {
    InputJax: new TeX({ packages: ['base', 'ams'], formatError: (jax, error) => { throw error; } }),
    OutputJax: new SVG({ fontCache: 'none' }),
});

const escaped = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function inWords(latex, locale) {
    const item = typesetter.convert(withConditions(latex, locale), { end: STATE.CONVERT });
    return spoken(new SerializedMmlVisitor().visitTree(item), locale);
}

/// `recorded` is the program's own text, `latex` the whole line with its left side.
async function picture(recorded, latex) {
    const container = typesetter.convert(latex, { display: true });
    const { viewBox, paths } = flatten(adaptor, adaptor.firstChild(container));
    const [x, y, width, height] = [viewBox[0] - margin, viewBox[1] - margin,
                                   viewBox[2] + 2 * margin, viewBox[3] + 2 * margin].map(Math.round);
    const pixels = units => Math.round(units * pixelsPerEm / 10) / 100;
    return [
        `<svg xmlns="http://www.w3.org/2000/svg" width="${pixels(width)}" height="${pixels(height)}"`
            + ` viewBox="${x} ${y} ${width} ${height}" fill="currentColor" role="img" data-latex="${escaped(recorded)}">`,
        `<title>${escaped(await inWords(latex, 'en'))}</title>`,
        `<title xml:lang="ko">${escaped(await inWords(latex, 'ko'))}</title>`,
        ...paths.map(d => `<path d="${d}"/>`),
        '</svg>', ''].join('\n');
}

const program = process.argv[2] ?? 'activation-lab';
const listed = (...options) => JSON.parse(execFileSync(program, ['list', '--json', ...options], { encoding: 'utf8' }));
const kinds = [
    { entries: listed(), value: 'f(x) = ', derivative: "f'(x) = " },
    { entries: listed('--vector'), value: 'f_i(z) = ', derivative: '\\frac{\\partial f_i}{\\partial z_j} = ' },
];

const pictures = new Map();
for (const { entries, value, derivative } of kinds) {
    for (const { id, formula, derivative_formula } of entries) {
        pictures.set(`${id}.svg`, await picture(formula, `${value}{${formula}}`));
        pictures.set(`${id}_derivative.svg`, await picture(derivative_formula, `${derivative}{${derivative_formula}}`));
    }
}
for (const name of readdirSync(folder)) {
    if (name.endsWith('.svg') && !pictures.has(name)) rmSync(join(folder, name));
}
for (const [name, svg] of pictures) writeFileSync(join(folder, name), svg);
console.log(`${pictures.size} pictures`);
