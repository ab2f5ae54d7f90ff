#!/usr/bin/env python3
"""Draws what punctuation does to the voice: F0 and pauses of ten sentences, spoken with their punctuation and without it.

usage: src/bench/contours.py [voice] [picture]      (needs numpy, scipy, matplotlib; the voice must be installed or reachable)
Prints for each sentence the pauses (ms) and the F0 at its end against its median (semitones), and writes the picture.
"""
import pathlib
import re
import subprocess
import sys
import tempfile

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np
from scipy.io import wavfile

HOME = pathlib.Path(__file__).resolve().parents[2]
SENTENCES = [
    "Le conseil municipal a voté le budget.",
    "Le conseil municipal a-t-il voté le budget ?",
    "Quel budget, et pour combien d'années ?",
    "Le maire, élu en mars, a présenté ses adjoints.",
    "Il faudra des écoles, des crèches, des pistes cyclables et une piscine.",
    "Le projet (le troisième en dix ans) divise encore les habitants.",
    "« Nous n'avons plus le choix », a répondu la ministre, « il faut agir. »",
    "Quelle journée formidable !",
    "Les chercheurs qui ont suivi pendant cinq ans plus de deux mille patientes traitées à l'hôpital estiment que le risque diminue nettement.",
    "Deux candidats restent en lice : la sortante et son rival de toujours ; le vote aura lieu dimanche.",
]
FRAME, HOP, LOWEST, HIGHEST = 0.04, 0.01, 60.0, 400.0
QUIET_DB, SHORTEST_PAUSE = -45.0, 0.05


def without_punctuation(sentence):
    words = re.sub(r"[,;:!?()«»]", " ", sentence.rstrip(" .!?»"))
    return re.sub(r"\s+", " ", words).strip() + "."


def spoken(sentence, voice, folder):
    target = pathlib.Path(folder) / "sentence.wav"
    subprocess.run([HOME / "balado", "say", sentence, "-o", target, "--voice", voice], check=True, capture_output=True)
    rate, samples = wavfile.read(target)
    return rate, samples.astype(float) / 32768


def f0(rate, samples):
    """Hz a frame by autocorrelation; NaN where it is not voiced."""
    size, hop = int(FRAME * rate), int(HOP * rate)
    contour = []
    for start in range(0, len(samples) - size, hop):
        frame = samples[start : start + size] * np.hanning(size)
        energy = np.dot(frame, frame)
        correlation = np.correlate(frame, frame, "full")[size - 1 :]
        low, high = int(rate / HIGHEST), int(rate / LOWEST)
        lag = low + int(np.argmax(correlation[low:high]))
        voiced = energy > 1e-3 and correlation[lag] > 0.4 * energy
        contour.append(rate / lag if voiced else np.nan)
    return np.array(contour)


def pauses(rate, samples):
    """Inner silences in ms."""
    hop = int(HOP * rate)
    power = [np.mean(samples[i : i + hop] ** 2) + 1e-12 for i in range(0, len(samples) - hop, hop)]
    quiet = 10 * np.log10(power) < QUIET_DB
    lengths, run = [], 0
    for index, silent in enumerate(quiet):
        if silent:
            run += 1
        elif run:
            if run * HOP >= SHORTEST_PAUSE and run != index:
                lengths.append(int(run * HOP * 1000))
            run = 0
    return lengths


def end_rise(contour):
    voiced = contour[~np.isnan(contour)]
    return 12 * np.log2(np.median(voiced[-8:]) / np.median(voiced))


def main():
    voice = sys.argv[1] if len(sys.argv) > 1 else "upmc-pierre-hsmm"
    picture = sys.argv[2] if len(sys.argv) > 2 else str(HOME / "src" / "bench" / "contours.png")
    figure, rows = plt.subplots(5, 2, figsize=(15, 16), sharey=True)
    with tempfile.TemporaryDirectory() as folder:
        for panel, sentence in zip(rows.flat, SENTENCES):
            for text, colour in ((without_punctuation(sentence), "tab:gray"), (sentence, "tab:red")):
                rate, samples = spoken(text, voice, folder)
                contour = f0(rate, samples)
                panel.plot(np.arange(len(contour)) * HOP, contour, ".", markersize=2, color=colour)
                print(f"{text}\n    pauses {pauses(rate, samples)} ms, end {end_rise(contour):+.1f} semitones")
            panel.set_title(sentence if len(sentence) < 80 else sentence[:77] + "…", fontsize=9)
            panel.set_yscale("log")
    figure.supxlabel("seconds; grey: without punctuation, red: with it")
    figure.supylabel("F0, Hz")
    figure.tight_layout()
    figure.savefig(picture, dpi=70)


if __name__ == "__main__":
    main()
