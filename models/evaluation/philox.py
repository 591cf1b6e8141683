"""The site's random numbers, so that a seed draws the same here and in the page.
The same function as src/lib/math/random.ts.
"""
import numpy as np

MULTIPLIERS = (0xD2511F53, 0xCD9E8D57)
WEYL = (0x9E3779B9, 0xBB67AE85)
ROUNDS = 10
LOW = np.uint64(0xFFFFFFFF)
HALF = np.uint64(32)


def philox(counter, key):
    """Philox4x32-10: four words of 32 bits from four of the counter and two of the key,
    each a uint64 array below 2³². Salmon, Moraes, Dror, Shaw, "Parallel random numbers:
    as easy as 1, 2, 3", 2011."""
    a, b, c, d = counter
    k0, k1 = key
    m0, m1 = (np.uint64(multiplier) for multiplier in MULTIPLIERS)
    for _ in range(ROUNDS):
        p0, p1 = m0 * a, m1 * c
        a, b, c, d = (p1 >> HALF) ^ b ^ k0, p1 & LOW, (p0 >> HALF) ^ d ^ k1, p0 & LOW
        k0, k1 = (k0 + np.uint64(WEYL[0])) & LOW, (k1 + np.uint64(WEYL[1])) & LOW
    return a, b, c, d


def uniform(seed, counter):
    """Number `counter` of the random sequence of `seed`, uniform in [0, 1) with 53 random
    bits. Both are integers from 0 to 2⁵³ − 1, or arrays of them."""
    seed, counter = np.broadcast_arrays(np.asarray(seed, np.uint64), np.asarray(counter, np.uint64))
    zero = np.zeros_like(seed)
    a, b, _, _ = philox((counter & LOW, counter >> HALF, zero, zero), (seed & LOW, seed >> HALF))
    high, low = (a >> np.uint64(5)).astype(np.float64), (b >> np.uint64(6)).astype(np.float64)
    return (high * 2.0**26 + low) / 2.0**53
