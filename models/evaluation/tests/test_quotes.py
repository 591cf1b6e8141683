import unittest

from evaluation.quotes import are_balanced, finished_part, read_marks

BALANCED = [
    'Mia said, "Hello." Tom said, "Hi!"',
    '"Who is it?" asked Mia. "It is me," said Tom.\n"Come in."',
    "He said, “Come here.” It's late.",
    'No speech at all. The dogs\' bowl was empty.',
    '"Stop!"',
    'She said:"Stop!" and ran.',
    "「こんにちは。」とミアは言いました。",
    "「先生が『走れ』と言ったよ。」とケンは言いました。",
    "「一つ目。\n二つ目。」と言いました。",
]
BROKEN = [
    'Mia said, "Hello. Then she went home.',
    'Mia said, Hello." Then she went home.',
    '"Hello, said Mia. "Hi," said Tom.',
    '"Hello," said Mia.\n"Who is it, said Tom.\nThe end.',
    '"Hello, said Mia.\nHi," said Tom.',
    "He said, “Come here.",
    "「こんにちは。とミアは言いました。",
    "こんにちは。」とミアは言いました。",
    "「こんにちは。とミア。「はい。」」",
    "「先生が『走れ」と言ったよ。』",
]


class Quotes(unittest.TestCase):
    def test_balanced(self):
        for text in BALANCED:
            self.assertTrue(are_balanced(text, True), text)

    def test_broken(self):
        for text in BROKEN:
            self.assertFalse(are_balanced(text, True), text)

    def test_a_cut_takes_the_open_speech_away(self):
        self.assertEqual(finished_part('It rained. Mia said, "I am', False), "It rained.")
        self.assertEqual(finished_part('"Oh!" she said. "I am wet. I', False), '"Oh!" she said.')
        self.assertEqual(finished_part("雨でした。「ぬれた。寒い", False), "雨でした。")
        self.assertEqual(finished_part("「雨だ。」とミアは", False), "「雨だ。」")
        self.assertEqual(finished_part('He ran. "Stop!" and th', False), 'He ran. "Stop!"')

    def test_a_cut_does_not_excuse_what_was_never_closed(self):
        for text in ['"A. B. C. D. E', '"A.\nB', "「あ。\nい", "「あ。い。う。え。お", 'A." B. "C', "あ。」い。「う"]:
            self.assertFalse(are_balanced(text, False), text)

    def test_a_cut_may_fall_on_a_mark(self):
        for text in ['He ran. "', 'He ran. "Stop!"', '走った。「']:
            self.assertTrue(are_balanced(text, False), text)

    def test_speeches(self):
        self.assertEqual(read_marks('A "b" 「c『d』」.')[0], [(2, 5), (6, 12)])
