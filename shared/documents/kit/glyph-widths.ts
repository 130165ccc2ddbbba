/**
 * Made by resources/fonts/make-fonts.py: how wide each covered character is, in the order of `fontCoverage`, two
 * letters of base 36 each, in thousandths of the size.
 */
export const glyphWidths = {
  normal:
    '7s7y8di3ggpjkb4g8b8bdhgu5ua25uari0bbf8g0h2gcgme6h3gj5u5ufdhgfddclmheh1hxilftfcjajaawe8hjf1mwj9juggk4' +
    'h2ggfij6ghnshbfzgv8tar9kfcac6relfqdhfoey8qfifa706tdo7anhfaf8fqfy9pd392f0ctj0ddchcs9k6l9kff7s7ydhgyg4' +
    'fz6leoa8m6abfmgqm69w9sg3aman6re56o7d74akfmmomso3ciheheheheheheorhxftftftftawawawawj5j9jujujujujuesju' +
    'j6j6j6j6fzggg6elelelelelelo2dheyeyeyey7070707efpfaf8f8f8f8f8guf8f0f0f0f0chfqchheelheelheelhxdhhxdhhx' +
    'dhilhmj5fofteyfteyfteyfteyjafijafijafijafaaw70aw70aw70p4dthjdof17af17af18tfv88j9faj9faj9fajuf8rypoh2' +
    '9ph29pggd3ggd3ggd3fi92fi92j6f0j6f0j6f0j6f0nsj0fzchfzgvcsgvcsgvcs90ggd3fi926tb7b79w8abdasnsj0nsj0nsj0' +
    'i8fzch3we0mw6k6k6kb3b3b3f1c6im9t9tgaigfecioagugm',
  bold:
    '8o8faul9gyqxk55u9b9bdhgj7jad7kc8ibc8g3gohcgvheexhcfv7k7kfth0ftf7lpiuhviaj4glfqjyjhbsfliffcnujxkqhhl0' +
    'i2gygvj2hwomj1i2h69gc89kg6b480fcgke6gkfna5ghfv8c77ff8uoifvg0gkgnage4agfreqkkezehe1al72alex8o8fe6hmgh' +
    'i272ffc0m6aui1h3m6anaygzb6bb80eh86897wb7i1ninoplemiuiuiuiuiuiuquiaglglglglbsbsbsbsjojxkqkqkqkqkqewkq' +
    'j2j2j2j2i2hhh9fcfcfcfcfcfcoee6fnfnfnfn8c8c8c8qgcfvg0g0g0g0g0gjg0frfrfrfrehgkehiufciufciufciae6iae6ia' +
    'e6j4jajogkglfnglfnglfnglfnjyghjyghjyghjhfvbs8cbs8cbs8crdfjiffffc8ufc8ufca5g69ojxfvjxfvjxfvkqg0sgq0i2' +
    'agi2aggye4gye4gye4gvaggvagj2frj2frj2frj2fromkki2ehi2h6e1h6e1h6e1afgye4gvag77d0d0an9jciddomkkomkkomkk' +
    'iyi2eh4cdxn47h7h7hdbdbdbg6c6loayayh5iuhadqq6gjht',
}
