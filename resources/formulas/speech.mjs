// SPDX-License-Identifier: GPL-3.0-or-later
//
// A formula in words, for screen readers: Speech Rule Engine's, with what it says oddly put right.

import { createRequire } from 'node:module';

const engine = createRequire(import.meta.url)('speech-rule-engine');

const corrections = {
    en: [
        [/lamda/g, 'lambda'],
        [/normal Phi/g, 'capital phi'],
        [/\bl n\b/g, 'natural log'],
        [/negative bar slope/g, 'negative slope'],
        [/Line (\d): blank /g, 'Line $1: '],
        [/(?: comma)? (Case|Line) (\d):/g, '. $1 $2:'],
    ],
    ko: [
        [/(마이너스 \S+|\S+) 작다 x 작다 (\S+)/g, 'x는 $1보다 크고 $2보다 작다'],
        [/(\S+) 작거나 같다 x 작거나 같다 (\S+)/g, 'x는 $1 이상 $2 이하'],
        [/ 거의 같다 /g, '는 약 '],
        [/ (의|는|보다|에|이고|를)(?= )/g, '$1'],
        [/총 케이스 수 (\d)/g, '$1가지 경우'],
        [/총 줄 수 2 */g, ''],
        [/ *케이스 (\d):/g, '. 경우 $1:'],
        [/(?: 콤마)? *(\d)행:(?: 빈 칸)?/g, '. $1행:'],
        [/ 단 /g, ', 단 '],
        [/negative 바 slope/g, 'negative slope'],
        [/ 콤마/g, ', '],
        [/싸인/g, '사인'],
        [/아크 탄젠트/g, '아크탄젠트'],
        [/엘 엔/g, '자연로그'],
        [/기본 파이/g, '대문자 파이'],
        [/대한 시그마/g, '대한 합'],
        [/닷/g, '곱하기'],
        [/지수시작/g, '지수 시작'],
        [/지수끝/g, '지수 끝'],
    ],
};

/// Read aloud, the conditions of cases need the word that their column spares the reader.
const condition = { en: 'if', ko: '단' };

export const withConditions = (latex, locale) =>
    latex.replace(/\\begin\{cases\}.*?\\end\{cases\}/gs, cases => cases.replaceAll('&', `& \\text{ ${condition[locale]} }`));

export async function spoken(mathml, locale) {
    await engine.setupEngine({ locale, domain: 'clearspeak', modality: 'speech' });
    const words = corrections[locale].reduce((text, [odd, right]) => text.replace(odd, right), engine.toSpeech(mathml));
    return words.replaceAll(/ +([.,])/g, '$1').replaceAll(/ {2,}/g, ' ').replace(/(는|equals)\. /, '$1 ').trim();
}
