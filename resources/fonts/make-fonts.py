#!/usr/bin/python3
"""Make the app's fonts: Atkinson Hyperlegible Next, one static TTF per weight, latin and latin-ext in one.

Run from the project's root, with Debian's python3-fonttools:

    /usr/bin/python3 resources/fonts/make-fonts.py

Reads the WOFF files of @fontsource/atkinson-hyperlegible-next in node_modules (SIL Open Font Licence, see OFL.txt
beside this file) and writes
  resources/fonts/*.ttf             for screen and paper: kerning and tabular figures kept, every other feature dropped
  test/fixtures/fonts/*.ttf         the same glyphs with all features, which the benchmark measures against
  shared/documents/font-coverage.ts the characters both weights have, as ranges
  shared/documents/kit/glyph-widths.ts how wide each of them is, for what is fitted by measuring
  shared/documents/kit/kerning.ts   how much nearer or further two of them stand beside each other
The result is the same, byte for byte, each time.
"""

from pathlib import Path

from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ROOT / "node_modules/@fontsource/atkinson-hyperlegible-next/files"
WEIGHTS = {400: "Regular", 700: "Bold"}
# Shaping is most of the work of making a PDF: only what paper needs is looked up. Kerning is what the eye misses.
# Amounts under each other need figures of one width (tnum), which are only used where they are asked for.
KEPT_FEATURES = ["kern", "tnum"]
# Written in base 36, so that a width is two letters.
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
# What a text system wants but no letter: they must not be named as "missing" nor take part in the coverage.
COMBINING = range(0x0300, 0x0370)


def merged(weight: int) -> TTFont:
    parts = []
    for subset in ("latin", "latin-ext"):
        path = SOURCES / f"atkinson-hyperlegible-next-{subset}-{weight}-normal.woff"
        font = TTFont(path, recalcTimestamp=False)
        font.flavor = None
        if "STAT" in font:
            del font["STAT"]
        part = Path(f"/tmp/make-fonts-{weight}-{subset}.ttf")
        font.save(part)
        parts.append(str(part))
    font = Merger().merge(parts)
    for part in parts:
        Path(part).unlink()
    # The merger stamps the hour; the source's own stamps make the result the same each time.
    source = TTFont(SOURCES / f"atkinson-hyperlegible-next-latin-{weight}-normal.woff")["head"]
    font["head"].created, font["head"].modified = source.created, source.modified
    font.recalcTimestamp = False
    return font


def with_kept_features(path: Path) -> TTFont:
    font = TTFont(path, recalcTimestamp=False)
    options = Options()
    options.layout_features = KEPT_FEATURES
    options.glyph_names = False
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.hinting = True
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[c for c in font.getBestCmap() if c not in COMBINING])
    subsetter.subset(font)
    if "GDEF" in font:
        del font["GDEF"]
    return font


def ranges(characters: set[int]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for character in sorted(characters):
        if found and found[-1][1] == character - 1:
            found[-1] = (found[-1][0], character)
        else:
            found.append((character, character))
    return found


def prepared(weight: str) -> TTFont:
    font = TTFont(ROOT / f"resources/fonts/AtkinsonHyperlegibleNext-{weight}.ttf")
    assert font["head"].unitsPerEm == 1000
    return font


def two_letters(number: int) -> str:
    assert 0 <= number < 36 * 36
    return DIGITS[number // 36] + DIGITS[number % 36]


def in_rows(letters: str, indent: str) -> str:
    return " +\n".join(f"{indent}'{letters[at:at + 100]}'" for at in range(0, len(letters), 100))


def widths(weight: str, characters: set[int]) -> str:
    font = prepared(weight)
    cmap, metrics = font.getBestCmap(), font["hmtx"]
    return in_rows("".join(two_letters(metrics[cmap[c]][0]) for c in sorted(characters)), "    ")


def kerning_of(font: TTFont) -> dict[tuple[str, str], int]:
    """How much each pair of glyphs is moved: in each lookup the first subtable that has the pair (OpenType, GPOS 2)."""
    gpos = font["GPOS"].table
    kern = next(record.Feature for record in gpos.FeatureList.FeatureRecord if record.FeatureTag == "kern")
    glyphs = sorted(set(font.getBestCmap().values()))
    moved: dict[tuple[str, str], int] = {}
    for index in kern.LookupListIndex:
        found: dict[tuple[str, str], int] = {}
        for table in gpos.LookupList.Lookup[index].SubTable:
            assert table.LookupType == 2 and table.ValueFormat1 == 4 and table.ValueFormat2 == 0
            for row, left in enumerate(table.Coverage.glyphs):
                if table.Format == 1:
                    for pair in table.PairSet[row].PairValueRecord:
                        found.setdefault((left, pair.SecondGlyph), pair.Value1.XAdvance)
                else:
                    record = table.Class1Record[table.ClassDef1.classDefs.get(left, 0)]
                    for right in glyphs:
                        second = record.Class2Record[table.ClassDef2.classDefs.get(right, 0)]
                        found.setdefault((left, right), second.Value1.XAdvance if second.Value1 else 0)
        for pair, advance in found.items():
            moved[pair] = moved.get(pair, 0) + advance
    return moved


def kerning(weight: str, characters: set[int]) -> str:
    """Characters that are moved alike are one class, on the left and on the right; then each left class's pairs."""
    font = prepared(weight)
    names = [font.getBestCmap()[c] for c in sorted(characters)]
    moved = kerning_of(font)
    table = [[moved.get((left, right), 0) for right in names] for left in names]

    def classes(rows: list[tuple[int, ...]]) -> tuple[list[int], list[tuple[int, ...]]]:
        distinct = list(dict.fromkeys(rows))
        return [distinct.index(row) for row in rows], distinct

    left_of, _ = classes([tuple(row) for row in table])
    right_of, columns = classes(list(zip(*table)))
    pairs = " ".join(
        "".join(
            two_letters(number) + two_letters(column[left_of.index(left)] + 648)
            for number, column in enumerate(columns)
            if column[left_of.index(left)] != 0
        )
        for left in range(max(left_of) + 1)
    )
    letters = {
        "left": "".join(two_letters(number) for number in left_of),
        "right": "".join(two_letters(number) for number in right_of),
        "pairs": pairs,
    }
    return "\n".join(f"    {name}:\n{in_rows(text, '      ')}," for name, text in letters.items())


def main() -> None:
    covered: set[int] | None = None
    for weight, name in WEIGHTS.items():
        whole = ROOT / f"test/fixtures/fonts/AtkinsonHyperlegibleNext-{name}-all-features.ttf"
        merged(weight).save(whole)
        font = with_kept_features(whole)
        font.save(ROOT / f"resources/fonts/AtkinsonHyperlegibleNext-{name}.ttf")
        characters = set(font.getBestCmap())
        covered = characters if covered is None else covered & characters
    rows = "\n".join(f"  [0x{a:04x}, 0x{b:04x}]," for a, b in ranges(covered or set()))
    (ROOT / "shared/documents/font-coverage.ts").write_text(
        "/** Made by resources/fonts/make-fonts.py: the characters the fonts have glyphs for, first and last of each range. */\n"
        f"export const fontCoverage: readonly (readonly [number, number])[] = [\n{rows}\n]\n"
    )
    normal, bold = (widths(name, covered or set()) for name in WEIGHTS.values())
    (ROOT / "shared/documents/kit/glyph-widths.ts").write_text(
        "/**\n"
        " * Made by resources/fonts/make-fonts.py: how wide each covered character is, in the order of `fontCoverage`, two\n"
        " * letters of base 36 each, in thousandths of the size.\n"
        " */\n"
        f"export const glyphWidths = {{\n  normal:\n{normal},\n  bold:\n{bold},\n}}\n"
    )
    normal, bold = (kerning(name, covered or set()) for name in WEIGHTS.values())
    (ROOT / "shared/documents/kit/kerning.ts").write_text(
        "/**\n"
        " * Made by resources/fonts/make-fonts.py: the classes of the characters of `fontCoverage` on the left and on the right\n"
        " * of a pair, two letters of base 36 each; then for each left class, between spaces, right class and thousandths of\n"
        " * the size plus 648, four letters a pair.\n"
        " */\n"
        f"export const kerning = {{\n  normal: {{\n{normal}\n  }},\n  bold: {{\n{bold}\n  }},\n}}\n"
    )


if __name__ == "__main__":
    main()
