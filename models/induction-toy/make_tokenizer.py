"""Writes tokenizer.json: byte-level BPE with just the merges that make each kana and each
Japanese punctuation mark one token. Any other text falls into its bytes.

    python3 models/induction-toy/make_tokenizer.py

Ids: three special tokens, as in the other models; the 256 bytes; the merges in order.
"""
import json
from pathlib import Path

SPECIALS = ["<|endoftext|>", "<|user|>", "<|assistant|>"]
HIRAGANA, KATAKANA = range(0x3041, 0x3094), range(0x30A1, 0x30F7)
MARKS = "、。「」ー"


def byte_alphabet():
    """The character that stands for each byte, as GPT-2 writes them."""
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
    hidden = [byte for byte in range(256) if byte not in printable]
    return [chr(256 + hidden.index(byte)) if byte in hidden else chr(byte) for byte in range(256)]


def main():
    alphabet = byte_alphabet()
    merges = []
    for character in [*MARKS, *map(chr, HIRAGANA), *map(chr, KATAKANA)]:
        first, second, third = (alphabet[byte] for byte in character.encode())
        if f"{first} {second}" not in merges:
            merges.append(f"{first} {second}")
        merges.append(f"{first}{second} {third}")
    entries = [*SPECIALS, *alphabet, *(merge.replace(" ", "") for merge in merges)]
    byte_level = {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": True}
    flags = {"single_word": False, "lstrip": False, "rstrip": False, "normalized": False, "special": True}
    tokenizer = {
        "version": "1.0",
        "added_tokens": [{"id": i, "content": content, **flags} for i, content in enumerate(SPECIALS)],
        "normalizer": None,
        "pre_tokenizer": byte_level,
        "post_processor": None,
        "decoder": byte_level,
        "model": {"type": "BPE", "vocab": {entry: i for i, entry in enumerate(entries)}, "merges": merges},
    }
    out = Path(__file__).with_name("tokenizer.json")
    out.write_text(json.dumps(tokenizer, indent=1, ensure_ascii=False) + "\n", "utf8")
    print(f"{out.name}: {len(entries)} entries")


if __name__ == "__main__":
    main()
