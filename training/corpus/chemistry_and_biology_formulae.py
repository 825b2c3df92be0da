"""Moles, concentrations, pH, molecules, DNA and RNA, proteins, populations and enzymes."""
import math
import re
from collections import Counter


def moles(mass, molar_mass):
    """Return the amount of substance in moles.

    Ask:
        number of moles from mass and molar mass
        amount of substance in mol
        n = m / M
        convert grams to moles
        how many moles are in a sample

    >>> moles(36, 18)
    2.0
    >>> moles(9, 18)
    0.5
    """
    return mass / molar_mass


def grams_from_moles(moles, molar_mass):
    """Return the mass of an amount of substance.

    Ask:
        convert moles to grams
        mass of a substance from moles and molar mass
        m = n * M
        how many grams are n moles

    >>> grams_from_moles(2, 18)
    36
    >>> grams_from_moles(0.5, 44)
    22.0
    """
    return moles * molar_mass


def number_of_particles(moles):
    """Return the number of particles in an amount of substance.

    Ask:
        number of molecules in n moles
        avogadro's number times moles
        how many atoms are in an amount of substance
        particles from moles

    >>> number_of_particles(2)
    1.204428152e+24
    >>> number_of_particles(0)
    0.0
    """
    avogadro = 6.02214076e23
    return moles * avogadro


def molarity(moles, volume):
    """Return the molar concentration in mol per litre.

    Ask:
        molarity of a solution
        concentration in mol per liter
        moles of solute divided by volume in litres
        calculate molar concentration
        concentration of a solution

    >>> molarity(2, 4)
    0.5
    >>> molarity(1, 0.25)
    4.0
    """
    return moles / volume


def dilution_volume(c1, c2, v2):
    """Return the volume of stock solution needed for a dilution.

    Ask:
        dilution formula c1 v1 = c2 v2
        how much stock solution is needed for a dilution
        volume of concentrated solution to dilute
        stock volume from concentrations and final volume

    >>> dilution_volume(10, 1, 100)
    10.0
    >>> dilution_volume(2, 0.5, 1)
    0.25
    """
    return c2 * v2 / c1


def serial_dilution(concentration, factor, steps):
    """Return the concentrations of a serial dilution.

    Ask:
        serial dilution concentrations
        dilution series with a constant factor
        list of concentrations after repeated dilution
        tenfold dilution series

    >>> serial_dilution(100, 10, 2)
    [100.0, 10.0, 1.0]
    >>> serial_dilution(8, 2, 0)
    [8.0]
    """
    return [concentration / factor ** i for i in range(steps + 1)]


def mass_percent(solute, solution):
    """Return the mass percentage of a solute in a solution.

    Ask:
        mass percent of a solution
        percentage of solute by mass
        weight percent concentration
        w/w percent

    >>> mass_percent(5, 100)
    5.0
    >>> mass_percent(1, 8)
    12.5
    """
    return solute / solution * 100


def ph(hydrogen_concentration):
    """Return the pH of a solution.

    Ask:
        ph from the hydrogen ion concentration
        calculate the ph of a solution
        negative log10 of the h+ concentration
        acidity of a solution

    >>> round(ph(1e-7), 6)
    7.0
    >>> round(ph(0.01), 6)
    2.0
    """
    return -math.log10(hydrogen_concentration)


def hydrogen_concentration(ph):
    """Return the hydrogen ion concentration of a pH.

    Ask:
        hydrogen ion concentration from ph
        convert ph to h+ concentration
        10 to the minus ph
        molar proton concentration for a given ph

    >>> round(hydrogen_concentration(2), 6)
    0.01
    >>> hydrogen_concentration(0)
    1
    """
    return 10 ** -ph


def acidity(ph):
    """Return acidic, neutral or basic for a pH.

    Ask:
        is a solution acidic, neutral or basic
        classify a ph value
        acid or base from ph
        describe the ph of a liquid in words

    >>> acidity(3), acidity(7), acidity(9)
    ('acidic', 'neutral', 'basic')
    """
    if ph < 7:
        return "acidic"
    if ph > 7:
        return "basic"
    return "neutral"


def buffer_ph(pka, base, acid):
    """Return the pH of a buffer by the Henderson-Hasselbalch equation.

    Ask:
        henderson hasselbalch equation
        ph of a buffer solution
        buffer ph from pka and concentrations of base and acid
        pka + log10(base / acid)

    >>> buffer_ph(4.75, 1, 1)
    4.75
    >>> round(buffer_ph(4.75, 10, 1), 2)
    5.75
    """
    return pka + math.log10(base / acid)


def count_atoms(formula):
    """Return how many atoms of each element a formula without brackets has.

    Ask:
        count atoms in a chemical formula
        parse a molecular formula like C6H12O6
        number of atoms of each element in a compound
        chemical formula to a dictionary of element counts

    >>> count_atoms("C6H12O6")
    {'C': 6, 'H': 12, 'O': 6}
    >>> count_atoms("CH3COOH")
    {'C': 2, 'H': 4, 'O': 2}
    >>> count_atoms("NaCl")
    {'Na': 1, 'Cl': 1}
    """
    counts = Counter()
    for element, number in re.findall(r"([A-Z][a-z]?)(\d*)", formula):
        counts[element] += int(number or 1)
    return dict(counts)


def count_atoms_with_brackets(formula):
    """Return how many atoms of each element a formula with brackets has.

    Ask:
        count atoms in a formula with parentheses
        parse a chemical formula like Ca(OH)2
        number of each atom in a compound with nested groups
        atom counts of formulas with brackets

    >>> count_atoms_with_brackets("Ca(OH)2")
    {'Ca': 1, 'O': 2, 'H': 2}
    >>> count_atoms_with_brackets("K4(ON(SO3)2)2")
    {'K': 4, 'O': 14, 'N': 2, 'S': 4}
    >>> count_atoms_with_brackets("H2O")
    {'H': 2, 'O': 1}
    """
    stack = [Counter()]
    for element, number, opening, closing, factor in re.findall(
            r"([A-Z][a-z]?)(\d*)|(\()|(\))(\d*)", formula):
        if opening:
            stack.append(Counter())
        elif closing:
            group = stack.pop()
            for name, count in group.items():
                stack[-1][name] += count * int(factor or 1)
        else:
            stack[-1][element] += int(number or 1)
    return dict(stack[0])


def molar_mass(formula):
    """Return the molar mass of a simple formula in grams per mole.

    Ask:
        molar mass of a chemical formula
        molecular weight of a compound
        calculate grams per mole of a formula like H2O
        sum the atomic masses of a molecule

    >>> round(molar_mass("H2O"), 3)
    18.015
    >>> round(molar_mass("C6H12O6"), 3)
    180.156
    >>> round(molar_mass("NaCl"), 2)
    58.44
    """
    masses = {
        "H": 1.008, "C": 12.011, "N": 14.007, "O": 15.999, "Na": 22.990, "Mg": 24.305,
        "P": 30.974, "S": 32.06, "Cl": 35.45, "K": 39.098, "Ca": 40.078, "Fe": 55.845,
    }
    parts = re.findall(r"([A-Z][a-z]?)(\d*)", formula)
    return sum(masses[element] * int(number or 1) for element, number in parts)


def percent_yield(actual, theoretical):
    """Return the percent yield of a reaction.

    Ask:
        percent yield of a reaction
        actual yield divided by theoretical yield in percent
        calculate the yield of a synthesis
        chemical yield percentage

    >>> percent_yield(45, 60)
    75.0
    >>> percent_yield(0, 5)
    0.0
    """
    return actual / theoretical * 100


def limiting_reagent(amounts, coefficients):
    """Return the reagent that runs out first.

    Ask:
        limiting reagent of a reaction
        which reactant limits the reaction
        limiting reactant from moles and stoichiometric coefficients
        reagent that is used up first

    >>> limiting_reagent({"H2": 3, "O2": 1}, {"H2": 2, "O2": 1})
    'O2'
    >>> limiting_reagent({"N2": 5, "H2": 6}, {"N2": 1, "H2": 3})
    'H2'
    """
    return min(amounts, key=lambda name: amounts[name] / coefficients[name])


def reaction_rate(rate_constant, concentrations, orders):
    """Return the rate of a reaction by its rate law.

    Ask:
        reaction rate from the rate law
        rate = k [A]^m [B]^n
        kinetics: rate of a reaction with given orders
        rate law with concentrations and orders

    >>> reaction_rate(2, [3, 4], [1, 2])
    96
    >>> reaction_rate(0.5, [2], [0])
    0.5
    """
    return rate_constant * math.prod(c ** n for c, n in zip(concentrations, orders))


def arrhenius(frequency_factor, activation_energy, temperature):
    """Return the rate constant by the Arrhenius equation.

    Ask:
        arrhenius equation
        rate constant from activation energy and temperature
        k = A exp(-Ea / RT)
        temperature dependence of a reaction rate

    >>> arrhenius(5, 0, 300)
    5.0
    >>> round(arrhenius(1e13, 50000, 298))
    17217
    """
    gas_constant = 8.314462618
    return frequency_factor * math.exp(-activation_energy / (gas_constant * temperature))


def absorbance_concentration(absorbance, molar_absorptivity, path_length=1):
    """Return the concentration by the Beer-Lambert law.

    Ask:
        beer lambert law
        concentration from absorbance
        c = A / (epsilon l)
        concentration of a sample from a photometer reading

    >>> absorbance_concentration(0.5, 2)
    0.25
    >>> absorbance_concentration(1, 5, path_length=2)
    0.1
    """
    return absorbance / (molar_absorptivity * path_length)


def nernst_potential(charge, outside, inside, temperature=310):
    """Return the equilibrium potential of an ion in volts.

    Ask:
        nernst equation
        equilibrium potential of an ion
        membrane potential from ion concentrations
        nernst potential for potassium or sodium

    >>> round(nernst_potential(1, 5, 140) * 1000, 1)
    -89.0
    >>> nernst_potential(1, 10, 10)
    0.0
    """
    gas_constant = 8.314462618
    faraday = 96485.33212
    return gas_constant * temperature / (charge * faraday) * math.log(outside / inside)


def electron_shells(atomic_number):
    """Return the electrons per shell by the 2n² rule.

    Ask:
        electrons per shell of an atom
        distribute electrons over shells with 2, 8, 18, ...
        electron shell configuration by the 2n^2 rule
        fill electron shells for an atomic number

    >>> electron_shells(11)
    [2, 8, 1]
    >>> electron_shells(2), electron_shells(10)
    ([2], [2, 8])
    """
    shells = []
    n = 1
    while atomic_number > 0:
        electrons = min(atomic_number, 2 * n ** 2)
        shells.append(electrons)
        atomic_number -= electrons
        n += 1
    return shells


def complement_dna(dna):
    """Return the complementary DNA strand.

    Ask:
        complement of a dna strand
        complementary dna sequence
        replace A with T, T with A, C with G and G with C
        pair each nucleotide with its partner

    >>> complement_dna("ATGC")
    'TACG'
    >>> complement_dna("")
    ''
    """
    return dna.translate(str.maketrans("ATCG", "TAGC"))


def reverse_complement(dna):
    """Return the reverse complement of a DNA strand.

    Ask:
        reverse complement of a dna sequence
        reverse complement
        opposite strand of dna read backwards
        complement a dna string and reverse it

    >>> reverse_complement("ATGC")
    'GCAT'
    >>> reverse_complement("AAC")
    'GTT'
    """
    return dna[::-1].translate(str.maketrans("ATCG", "TAGC"))


def transcribe(dna):
    """Return the RNA of a DNA coding strand.

    Ask:
        transcribe dna to rna
        dna to rna, replace T with U
        rna sequence of a coding strand
        convert thymine to uracil

    >>> transcribe("ATGT")
    'AUGU'
    >>> transcribe("CCC")
    'CCC'
    """
    return dna.replace("T", "U")


def gc_content(dna):
    """Return the percentage of G and C in a DNA sequence, 0 if it is empty.

    Ask:
        gc content of a dna sequence
        percentage of guanine and cytosine
        gc ratio of a sequence in percent
        share of G and C bases

    >>> gc_content("ATGC")
    50.0
    >>> gc_content("GGCA")
    75.0
    >>> gc_content("")
    0
    """
    if not dna:
        return 0
    return (dna.count("G") + dna.count("C")) / len(dna) * 100


def count_nucleotides(dna):
    """Return the counts of A, C, G and T.

    Ask:
        count nucleotides in a dna string
        how many A, C, G and T does a sequence have
        base counts of a dna sequence
        nucleotide frequency dictionary

    >>> count_nucleotides("AACG")
    {'A': 2, 'C': 1, 'G': 1, 'T': 0}
    >>> count_nucleotides("")
    {'A': 0, 'C': 0, 'G': 0, 'T': 0}
    """
    return {base: dna.count(base) for base in "ACGT"}


def is_valid_dna(sequence):
    """Tell whether a sequence consists of A, C, G and T only.

    Ask:
        validate a dna sequence
        does a string contain only A, C, G and T
        is a sequence valid dna
        check nucleotides of a string

    >>> is_valid_dna("ACGT")
    True
    >>> is_valid_dna("ACGU"), is_valid_dna("acgt")
    (False, True)
    """
    return set(sequence.upper()) <= set("ACGT")


def point_mutations(a, b):
    """Return in how many places two strands differ.

    Ask:
        count point mutations between two dna strands
        hamming distance of two dna sequences
        number of differing bases
        in how many positions do two sequences of equal length differ

    >>> point_mutations("GAGC", "GATC")
    1
    >>> point_mutations("AAAA", "AAAA")
    0
    >>> point_mutations("AC", "A")
    Traceback (most recent call last):
    ...
    ValueError: strands must have equal length
    """
    if len(a) != len(b):
        raise ValueError("strands must have equal length")
    return sum(x != y for x, y in zip(a, b))


def split_codons(sequence):
    """Return the complete codons of a sequence.

    Ask:
        split a dna sequence into codons
        triplets of a nucleotide sequence
        cut rna into groups of three bases
        list of codons, incomplete rest dropped

    >>> split_codons("ATGGCCA")
    ['ATG', 'GCC']
    >>> split_codons("AT")
    []
    """
    return [sequence[i:i + 3] for i in range(0, len(sequence) - 2, 3)]


def translate_rna(rna):
    """Return the protein of an RNA sequence up to the first stop codon.

    Ask:
        translate rna to protein
        rna codons to amino acids
        protein sequence of an rna string, stop at a stop codon
        genetic code translation

    >>> translate_rna("AUGGCCAUUUAA")
    'MAI'
    >>> translate_rna("UGGUAAAUG")
    'W'
    >>> translate_rna("")
    ''
    """
    bases = "UCAG"
    codons = [a + b + c for a in bases for b in bases for c in bases]
    amino_acids = "FFLLSSSSYY**CC*WLLLLPPPPHHQQRRRRIIIMTTTTNNKKSSRRVVVVAAAADDEEGGGG"
    code = dict(zip(codons, amino_acids))
    protein = ""
    for i in range(0, len(rna) - 2, 3):
        amino_acid = code[rna[i:i + 3]]
        if amino_acid == "*":
            break
        protein += amino_acid
    return protein


def find_motif(dna, motif):
    """Return all start positions of a motif, counted from 1.

    Ask:
        find a motif in a dna sequence
        all positions of a subsequence in dna, overlapping included
        locations of a motif starting at 1
        where does a pattern occur in a genome string

    >>> find_motif("GATATATGC", "ATAT")
    [2, 4]
    >>> find_motif("AAA", "C")
    []
    """
    length = len(motif)
    return [i + 1 for i in range(len(dna) - length + 1) if dna[i:i + length] == motif]


def kmer_counts(sequence, k):
    """Return how often each substring of length k occurs.

    Ask:
        count k-mers of a dna sequence
        k-mer frequencies
        how often does each substring of length k occur in a sequence
        kmer counting with a dictionary

    >>> kmer_counts("ATATA", 2)
    {'AT': 2, 'TA': 2}
    >>> kmer_counts("AC", 3)
    {}
    """
    return dict(Counter(sequence[i:i + k] for i in range(len(sequence) - k + 1)))


def melting_temperature(primer):
    """Return the melting temperature of a short primer by the Wallace rule.

    Ask:
        melting temperature of a primer
        wallace rule 2 (A+T) + 4 (G+C)
        tm of a short dna oligo
        primer melting point in celsius

    >>> melting_temperature("ATGC")
    12
    >>> melting_temperature("GGGG")
    16
    """
    at = primer.count("A") + primer.count("T")
    gc = primer.count("G") + primer.count("C")
    return 2 * at + 4 * gc


def is_palindromic_dna(dna):
    """Tell whether a sequence equals its reverse complement.

    Ask:
        palindromic dna sequence
        is a restriction site palindromic
        does dna equal its reverse complement
        check for a biological palindrome

    >>> is_palindromic_dna("GAATTC")
    True
    >>> is_palindromic_dna("GATTAG")
    False
    """
    return dna == dna[::-1].translate(str.maketrans("ATCG", "TAGC"))


def find_orf(dna):
    """Return the first open reading frame from ATG to a stop codon, or None.

    Ask:
        find an open reading frame in dna
        first orf from start codon ATG to a stop codon
        coding sequence between start and stop codon
        open reading frame search, none if there is none

    >>> find_orf("CCATGAAATAGCC")
    'ATGAAATAG'
    >>> find_orf("CCATGAAA") is None
    True
    >>> find_orf("CCC") is None
    True
    """
    start = dna.find("ATG")
    while start != -1:
        for i in range(start, len(dna) - 2, 3):
            if dna[i:i + 3] in ("TAA", "TAG", "TGA"):
                return dna[start:i + 3]
        start = dna.find("ATG", start + 1)
    return None


def parse_fasta(text):
    """Return a dictionary from sequence name to sequence.

    Ask:
        parse fasta text
        read sequences in fasta format into a dictionary
        fasta parser
        map fasta headers to their sequences

    >>> parse_fasta(">a\\nAC\\nGT\\n>b\\nTT\\n")
    {'a': 'ACGT', 'b': 'TT'}
    >>> parse_fasta("")
    {}
    """
    sequences = {}
    name = None
    for line in text.splitlines():
        line = line.strip()
        if line.startswith(">"):
            name = line[1:]
            sequences[name] = ""
        elif line:
            sequences[name] += line
    return sequences


def exponential_growth(initial, rate, time):
    """Return the size of a population with exponential growth.

    Ask:
        exponential population growth
        n0 e^(r t)
        bacteria growth over time with a continuous rate
        population size under exponential growth

    >>> exponential_growth(100, 0, 5)
    100.0
    >>> round(exponential_growth(100, 0.5, 2), 3)
    271.828
    """
    return initial * math.exp(rate * time)


def doubling_growth(initial, doubling_time, time):
    """Return the size of a population that doubles regularly.

    Ask:
        bacteria population that doubles every few hours
        population from its doubling time
        number of cells after t with a given doubling time
        growth by doubling

    >>> doubling_growth(100, 20, 60)
    800.0
    >>> doubling_growth(5, 3, 0)
    5.0
    """
    return initial * 2 ** (time / doubling_time)


def doubling_time(initial, final, time):
    """Return the doubling time of a growing population.

    Ask:
        doubling time of a population
        generation time of bacteria from two counts
        how long does a population need to double
        doubling time from start count, end count and time

    >>> doubling_time(100, 800, 60)
    20.0
    >>> doubling_time(1, 2, 5)
    5.0
    """
    return time / math.log2(final / initial)


def logistic_growth(initial, rate, capacity, time):
    """Return the size of a population with logistic growth.

    Ask:
        logistic population growth
        population with a carrying capacity
        logistic growth model at time t
        s-shaped growth curve

    >>> logistic_growth(10, 0.5, 100, 0)
    10.0
    >>> round(logistic_growth(10, 0.5, 100, 100), 6)
    100.0
    >>> round(logistic_growth(10, 1, 100, 2), 3)
    45.085
    """
    return capacity / (1 + (capacity - initial) / initial * math.exp(-rate * time))


def predator_prey(prey, predators, birth, hunt, growth, death, dt, steps):
    """Return the prey and predator counts of a Lotka-Volterra simulation.

    Ask:
        lotka volterra simulation
        predator prey model with euler steps
        simulate rabbits and foxes
        population dynamics of predators and prey

    >>> predator_prey(10, 5, 1, 0.1, 0.1, 1, 0.1, 1)
    [(10, 5), (10.5, 5.0)]
    >>> len(predator_prey(10, 5, 1, 0.1, 0.1, 1, 0.1, 20))
    21
    """
    history = [(prey, predators)]
    for _ in range(steps):
        prey_change = birth * prey - hunt * prey * predators
        predator_change = growth * prey * predators - death * predators
        prey += prey_change * dt
        predators += predator_change * dt
        history.append((prey, predators))
    return history


def sir_model(susceptible, infected, recovered, beta, gamma, days):
    """Return the daily numbers of an SIR epidemic model.

    Ask:
        sir epidemic model
        simulate the spread of a disease with susceptible, infected and recovered
        infection model with transmission and recovery rate
        epidemic simulation day by day

    >>> sir_model(90, 10, 0, 0.5, 0.1, 1)
    [(90, 10, 0), (85.5, 13.5, 1.0)]
    >>> sir_model(1, 0, 0, 0.5, 0.1, 2)[-1]
    (1.0, 0.0, 0.0)
    """
    total = susceptible + infected + recovered
    history = [(susceptible, infected, recovered)]
    for _ in range(days):
        new_infections = beta * susceptible * infected / total
        new_recoveries = gamma * infected
        susceptible -= new_infections
        infected += new_infections - new_recoveries
        recovered += new_recoveries
        history.append((susceptible, infected, recovered))
    return history


def michaelis_menten(substrate, v_max, k_m):
    """Return the velocity of an enzyme reaction.

    Ask:
        michaelis menten equation
        enzyme reaction velocity
        v = vmax S / (km + S)
        enzyme kinetics rate

    >>> michaelis_menten(5, 10, 5)
    5.0
    >>> michaelis_menten(0, 10, 5)
    0.0
    """
    return v_max * substrate / (k_m + substrate)


def hardy_weinberg(p):
    """Return the genotype frequencies AA, Aa and aa of an allele frequency.

    Ask:
        hardy weinberg equilibrium
        genotype frequencies from an allele frequency
        p squared, 2pq and q squared
        expected genotype proportions

    >>> hardy_weinberg(0.5)
    (0.25, 0.5, 0.25)
    >>> hardy_weinberg(1)
    (1, 0, 0)
    """
    q = 1 - p
    return p * p, 2 * p * q, q * q


def punnett_square(mother, father):
    """Return the genotypes of the offspring of two parents as counts.

    Ask:
        punnett square for one gene
        offspring genotypes of two parents
        cross Aa with Aa and count the genotypes
        mendelian inheritance of one trait

    >>> punnett_square("Aa", "Aa")
    {'AA': 1, 'Aa': 2, 'aa': 1}
    >>> punnett_square("AA", "aa")
    {'Aa': 4}
    """
    return dict(Counter("".join(sorted(m + f)) for m in mother for f in father))


def shannon_diversity(counts):
    """Return the Shannon diversity index of species counts.

    Ask:
        shannon diversity index
        biodiversity from species counts
        shannon wiener index of abundances
        species diversity H

    >>> round(shannon_diversity([10, 10]), 6)
    0.693147
    >>> abs(shannon_diversity([5]))
    0.0
    >>> round(shannon_diversity([1, 1, 2, 0]), 4)
    1.0397
    """
    total = sum(counts)
    return -sum(n / total * math.log(n / total) for n in counts if n > 0)


def simpson_diversity(counts):
    """Return Simpson's diversity index 1 - D.

    Ask:
        simpson's diversity index
        probability that two individuals belong to different species
        simpson index of biodiversity from counts
        1 minus the sum of squared proportions

    >>> simpson_diversity([10, 10])
    0.5
    >>> simpson_diversity([7])
    0.0
    """
    total = sum(counts)
    return 1 - sum((n / total) ** 2 for n in counts)


def codon_usage(dna):
    """Return the relative frequency of each codon.

    Ask:
        codon usage of a dna sequence
        relative frequency of codons
        how often is every triplet used
        codon frequencies as a dictionary

    >>> codon_usage("ATGATGCCC")
    {'ATG': 0.6666666666666666, 'CCC': 0.3333333333333333}
    >>> codon_usage("")
    {}
    """
    codons = [dna[i:i + 3] for i in range(0, len(dna) - 2, 3)]
    return {codon: count / len(codons) for codon, count in Counter(codons).items()}
