import unittest

from evaluation.gates import make_gate, referent_gate, wilson


class Measures(unittest.TestCase):
    def test_wilson(self):
        """Against the formula's values in Newcombe 1998, table I: 81 of 263, 15 of 148, 0 of 20."""
        self.assertEqual([round(x, 4) for x in wilson(81 / 263, 263)], [0.2553, 0.3662])
        self.assertEqual([round(x, 4) for x in wilson(15 / 148, 148)], [0.0624, 0.1605])
        self.assertEqual([round(x, 4) for x in wilson(0, 20)], [0, 0.1611])

    def test_a_gate_is_passed_at_its_bound(self):
        self.assertTrue(make_gate("x", 0.9, 0.9, 10)["passed"])
        self.assertFalse(make_gate("x", 0.89, 0.9, 10)["passed"])

    def test_referents_have_to_beat_chance_and_recency_by_the_lower_end(self):
        found = {"n": 200, "both": 0, "scenes": 100, "byLanguage": {"en": 0, "ja": 0}}
        passed = lambda right, recent: referent_gate({**found, "right": right, "recent": recent})["passed"]
        self.assertTrue(passed(130, 100))
        self.assertFalse(passed(115, 100))
        self.assertFalse(passed(130, 120))
