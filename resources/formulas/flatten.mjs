// SPDX-License-Identifier: GPL-3.0-or-later
//
// MathJax's picture as absolute paths: Qt SVG implements SVG Tiny 1.2, which clips nested pictures differently and
// knows no `ex`, so only paths and one viewBox are left.

const coordinates = { M: 'xy', L: 'xy', H: 'x', V: 'y', Q: 'xyxy', T: 'xy', C: 'xyxyxy', S: 'xyxy', Z: '' };

/// Where a point of an element lands: MathJax only moves and scales.
const identity = { scaleX: 1, scaleY: 1, x: 0, y: 0 };
const compose = (outer, inner) => ({
    scaleX: outer.scaleX * inner.scaleX, scaleY: outer.scaleY * inner.scaleY,
    x: outer.x + outer.scaleX * inner.x, y: outer.y + outer.scaleY * inner.y,
});

function parsedTransform(text) {
    let result = identity;
    for (const [, name, list] of (text ?? '').matchAll(/(\w+)\(([^)]*)\)/g)) {
        const [a, b] = list.split(/[\s,]+/).map(Number);
        if (name === 'translate') result = compose(result, { ...identity, x: a, y: b ?? 0 });
        else if (name === 'scale') result = compose(result, { ...identity, scaleX: a, scaleY: b ?? a });
        else throw new Error(`a transform that is not expected: ${text}`);
    }
    return result;
}

function* commands(path) {
    for (const [, letter, list] of path.matchAll(/([A-Z])([^A-Z]*)/g))
        yield [letter, (list.match(/-?[\d.]+/g) ?? []).map(Number)];
}

/// Spells out the control points that T leaves to be mirrored, so that points can be moved one by one.
function* withoutShorthand(path) {
    let point = [0, 0];
    let control = point;
    for (const [letter, numbers] of commands(path)) {
        if (letter === 'T') {
            control = [2 * point[0] - control[0], 2 * point[1] - control[1]];
            point = numbers;
            yield ['Q', [...control, ...point]];
            continue;
        }
        if (letter === 'H') point = [numbers[0], point[1]];
        else if (letter === 'V') point = [point[0], numbers[0]];
        else if (letter !== 'Z') point = numbers.slice(-2);
        control = letter === 'Q' ? numbers.slice(0, 2) : point;
        yield [letter, numbers];
    }
}

/// `box` is [left, bottom, right, top] in the picture's units, or nothing where all is seen. What MathJax clips are
/// the straight pieces of tall brackets, which moving their points to the edge shortens.
function placedPath(path, transform, box) {
    const at = { x: v => transform.x + transform.scaleX * v, y: v => transform.y + transform.scaleY * v };
    const within = { x: v => box ? Math.min(Math.max(v, box[0]), box[2]) : v,
                     y: v => box ? Math.min(Math.max(v, box[1]), box[3]) : v };
    const place = (letter, numbers) => numbers.map((v, i) => {
        const axis = coordinates[letter][i % coordinates[letter].length];
        return Math.round(within[axis](at[axis](v)));
    });
    let result = '';
    for (const [letter, numbers] of withoutShorthand(path)) result += letter + place(letter, numbers).join(' ');
    return result.replaceAll(' -', '-');
}

const rectanglePath = (x, y, width, height) => `M${x} ${y}H${x + width}V${y + height}H${x}Z`;

/// {viewBox, paths} of an svg element that MathJax made; `adaptor` reads its nodes.
export function flatten(adaptor, svg) {
    const paths = [];
    const number = (node, name) => Number(adaptor.getAttribute(node, name) ?? 0);
    const viewBoxOf = node => adaptor.getAttribute(node, 'viewBox').split(' ').map(Number);

    function visit(node, outer, box) {
        const transform = compose(outer, parsedTransform(adaptor.getAttribute(node, 'transform')));
        const kind = adaptor.kind(node);
        if (kind === 'path') {
            paths.push(placedPath(adaptor.getAttribute(node, 'd'), transform, box));
        } else if (kind === 'rect') {
            const sides = ['x', 'y', 'width', 'height'].map(name => number(node, name));
            paths.push(placedPath(rectanglePath(...sides), transform, box));
        } else if (kind === 'svg') {
            const [left, bottom, width, height] = viewBoxOf(node);
            const inner = compose(transform, { ...identity, x: number(node, 'x') - left, y: number(node, 'y') - bottom });
            const [y1, y2] = [bottom, bottom + height].map(v => inner.y + inner.scaleY * v);
            const x = inner.x + inner.scaleX * left;
            visitChildren(node, inner, [x, Math.min(y1, y2), x + inner.scaleX * width, Math.max(y1, y2)]);
        } else if (kind === 'g') {
            visitChildren(node, transform, box);
        } else {
            throw new Error(`an element that is not expected: ${kind}`);
        }
    }
    function visitChildren(node, transform, box) {
        for (const child of adaptor.childNodes(node)) visit(child, transform, box);
    }
    visitChildren(svg, identity, undefined);
    return { viewBox: viewBoxOf(svg), paths: paths.filter(path => path !== '') };
}
