import unittest

from evaluation.hero import judge_hero

# (prompt, continuation, name, gender, reasons)
ENGLISH = [
    ("One day, Mia found a key.", " She was happy. She took it home.", "Mia", "she", []),
    ("One day, Mia found a key.", " He was happy. He took it home.", "Mia", "she", ["pronoun"]),
    ("One day, Tom found a key.", " She was happy. Tom took it home.", "Tom", "he", ["pronoun"]),
    ("Mia met Tom.", " She smiled. He laughed. They went home. He waved to Mia.", "Mia", "she", []),
    ("Mia met a fox.", " He was hungry. Mia gave him bread. He thanked her.", "Mia", "she", []),
    ("Mia lost a ring.", " Mia looked here. Mia looked there. She sat down. Mia saw his ring.", "Mia", "she", ["pronoun"]),
    ("Mia met Tom.", " Tom left. Mia looked. Mia sat. He was tired. Mia slept.", "Mia", "she", ["pronoun"]),
    ("Mia met Tom.", " Tom left. Mia looked. He was tired. Mia slept.", "Mia", "she", []),
    ("Mia met Tom.", " Tom left. Mia shook his head. She went home. She slept.", "Mia", "she", ["pronoun"]),
    ("Mia met Tom.", " Tom left. She washed her hands. Mia went home. She slept.", "Mia", "she", []),
    ("Mia went out.", ' "He is mine," she said. She laughed.', "Mia", "she", []),
    ("Mia found a key.", " Mi was happy. She slept. Mia woke.", "Mia", "she", ["spelling"]),
    ("Anna found a key.", " Annna was happy. She slept.", "Anna", "she", ["spelling"]),
    ("Anna found a key.", " Anne came by. Anna was happy. She slept.", "Anna", "she", []),
    ("Tom was hungry.", " Too hungry. To eat was good. Tom ate.", "Tom", "he", []),
    ("Ann woke up.", " And then she ate. An apple fell. Any apple will do.", "Ann", "she", []),
    ("Tom was hungry.", " He ate. Ben came. Ben ran. Ben fell. Ben cried. Ben went home. Ben slept.", "Tom", "he", ["replaced"]),
    ("Tom was hungry.", " He ate. Lily came. Lily ran. She fell. She cried. She went home. She slept.", "Tom", "he", ["replaced"]),
    ("Mia was hungry.", " She ate. Lily came. Lily ran. She fell. She cried. She went home. She slept.", "Mia", "she", ["replaced"]),
    ("Mia was hungry.", " Lily came. Lily ran. They fell. They cried. They went home. They slept.", "Mia", "she", []),
    ("Tom had a kite.", " Tom ran. Ben laughed. They ran home. Ben was happy.", "Tom", "he", ["replaced"]),
    ("Tom had a kite.", " Tom ran. Tom saw Ben. They ran home. Tom was happy.", "Tom", "he", []),
    ("Tom ran.", " It rained." * 12, "Tom", "he", ["replaced"]),
    ("Tom ran.", " It rained." * 8, "Tom", "he", []),
    ("Mia was hungry.", " Her mom came. Her mom cooked. Mom sat down. Mia ate.", "Mia", "she", []),
    ("Mia was hungry.", " She cooked. I went out. I saw a dog. I ran home.", "Mia", "she", ["replaced"]),
    ("Mia was hungry.", " The rain fell. It was cold. The sun came out.", "Mia", "she", []),
    ("Mia had a ball.", " Mia gave the ball to Mia. She was happy.", "Mia", "she", ["double"]),
    ("Mia had a ball.", " Mia and Mia played. They were happy.", "Mia", "she", ["double"]),
    ("Mia had a ball.", ' "Thank you, Mia," said Mia. She ran home.', "Mia", "she", ["double"]),
    ("Mia had a ball.", ' "Thank you, Mia," said Tom. She ran home.', "Mia", "she", []),
    ("Mia had a ball.", ' "Hello, I am Mia," said Mia. She ran home.', "Mia", "she", []),
    ("Mia had a ball.", " She met a girl named Mia. She ran home.", "Mia", "she", ["double"]),
    ("Once there was a girl named Mia.", " She had a ball. Mia ran home.", "Mia", "she", []),
    ("Once there was a boy.", " Mia had a ball. Mia was a good boy. Mia ran.", "Mia", "she", ["gender"]),
    ("Tom had a ball.", " The little girl was happy. Tom ran home.", "Tom", "he", ["gender"]),
    ("Tom met a girl.", " The girl was happy. Tom ran home with her.", "Tom", "he", []),
    ("One day, Tom", " ran.", "Tom", "he", ["short"]),
]
JAPANESE = [
    ("ある日、ミアは鍵を見つけました。", "彼女は喜びました。家に帰りました。", "ミア", "she", []),
    ("ある日、ミアは鍵を見つけました。", "彼は喜びました。家に帰りました。", "ミア", "she", ["pronoun"]),
    ("ある日、ケンは鍵を見つけました。", "彼女は喜びました。ケンは帰りました。", "ケン", "he", ["pronoun"]),
    ("ミアはケンに会いました。", "彼は笑いました。ミアも笑いました。", "ミア", "she", []),
    ("ミアはキツネに会いました。", "彼は笑いました。ミアも笑いました。", "ミア", "she", []),
    ("ミアは出かけました。", "「彼はどこ。」とミアは言いました。雨でした。", "ミア", "she", []),
    ("ミアは鍵を見つけました。", "ミは喜びました。ミアは帰りました。", "ミア", "she", ["spelling"]),
    ("サクラは鍵を見つけました。", "サクロは喜びました。サクラは帰りました。", "サクラ", "she", ["spelling"]),
    ("ケンはパンを食べました。", "パンはおいしかったです。ケンは帰りました。", "ケン", "he", []),
    ("トムは走りました。", "ベンが来ました。ベンは転びました。ベンは泣きました。ベンは帰りました。", "トム", "he", ["replaced"]),
    ("トムは走りました。", "ベンが来ました。ベンは転びました。ベンは泣きました。トムは帰りました。", "トム", "he", []),
    ("トムは走りました。", "雨が降りました。とても寒い日でした。走って帰りました。", "トム", "he", []),
    ("トムは走りました。", "雨でした。私は笑いました。私は歩きました。私は帰りました。", "トム", "he", ["replaced"]),
    ("トムは走りました。", "ベンが来ました。ベンは転びました。二人は笑いました。ベンは帰りました。", "トム", "he", []),
    ("ミアは凧を持っていました。", "ミアはミアに凧をあげました。うれしかったです。", "ミア", "she", ["double"]),
    ("友だちのミアは凧を持っています。", "ミアは丘へ行きました。ミアは笑いました。", "ミア", "she", []),
    ("ミアは凧を持っていました。", "そこで友だちのミアに会いました。ミアは笑いました。", "ミア", "she", ["double"]),
    ("ミアは凧を持っていました。", "ミアとミアは遊びました。うれしかったです。", "ミア", "she", ["double"]),
    ("ミアは凧を持っていました。", "「ありがとう、ミア。」とミアは言いました。帰りました。", "ミア", "she", ["double"]),
    ("ミアは凧を持っていました。", "「ありがとう、ミア。」とケンは言いました。帰りました。", "ミア", "she", []),
    ("ミアは凧を持っていました。", "「わたしはミアだよ。」とミアは言いました。帰りました。", "ミア", "she", []),
    ("ミアは凧を持っていました。", "ミアは元気な男の子でした。帰りました。", "ミア", "she", ["gender"]),
    ("ケンは走りました。", "その女の子は笑いました。ケンは帰りました。", "ケン", "he", ["gender"]),
    ("ケンは女の子に会いました。", "その女の子は笑いました。ケンは帰りました。", "ケン", "he", []),
    ("ひろしは走りました。", "ひろきは転びました。ひろしは帰りました。", "ひろし", "he", ["spelling"]),
    ("みおは走りました。", "みおは転びました。みんなは帰りました。", "みお", "she", []),
    ("みおは走りました。", "ちかが来ました。ちかは転びました。ちかは泣きました。ちかは帰りました。", "みお", "she", ["replaced"]),
    ("七海は走りました。", "郵便屋さんが来ました。彼は笑いました。七海も笑いました。", "七海", "she", []),
    ("ある日、ケンは", "走った。", "ケン", "he", ["short"]),
]


class HeroJudge(unittest.TestCase):
    def check(self, language, cases):
        for prompt, continuation, name, gender, reasons in cases:
            with self.subTest(continuation):
                self.assertEqual(judge_hero(language, prompt, continuation, True, name, gender), reasons)

    def test_english(self):
        self.check("en", ENGLISH)

    def test_japanese(self):
        self.check("ja", JAPANESE)

    def test_what_the_limit_cut_off_is_not_judged(self):
        told = (" She ran. She slept. He was", "Mia", "she")
        self.assertEqual(judge_hero("en", "Mia woke.", told[0], False, *told[1:]), [])
        self.assertEqual(judge_hero("en", "Mia woke.", told[0] + ".", True, *told[1:]), ["pronoun"])
