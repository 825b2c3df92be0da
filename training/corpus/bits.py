"""Bit manipulation: counting, setting, masking, shifting, swapping and tricks with xor."""


def count_set_bits(n):
    """Return the number of one bits of a non-negative integer.

    Ask:
        count set bits of an integer
        number of 1 bits
        hamming weight of a number
        popcount
        how many ones are in the binary representation of n
        count 1 bits in an integer
        count the ones in the binary representation
        hamming weight of n
        hamming weight

    >>> count_set_bits(11)
    3
    >>> count_set_bits(0)
    0
    >>> count_set_bits(255)
    8
    """
    return bin(n).count("1")


def count_set_bits_kernighan(n):
    """Count one bits by clearing the lowest one in a loop.

    Ask:
        count set bits with brian kernighan's algorithm
        count ones in binary by n & (n - 1)
        popcount with bit operations only
        number of set bits without converting to a string

    >>> count_set_bits_kernighan(11)
    3
    >>> count_set_bits_kernighan(0)
    0
    >>> count_set_bits_kernighan(64)
    1
    """
    count = 0
    while n:
        n &= n - 1
        count += 1
    return count


def counting_bits(n):
    """Return the number of one bits of every integer from 0 to n.

    Ask:
        count bits for every number from 0 to n
        array with the number of 1 bits of each integer up to n
        counting bits with dynamic programming
        list of popcounts 0..n

    >>> counting_bits(5)
    [0, 1, 1, 2, 1, 2]
    >>> counting_bits(0)
    [0]
    """
    counts = [0] * (n + 1)
    for i in range(1, n + 1):
        counts[i] = counts[i >> 1] + (i & 1)
    return counts


def count_zero_bits(n):
    """Return the number of zero bits in the binary form of a positive integer.

    Ask:
        count zero bits in a number
        how many zeros are in the binary representation
        number of unset bits without leading zeros
        count 0s in binary form of n

    >>> count_zero_bits(10)
    2
    >>> count_zero_bits(7)
    0
    >>> count_zero_bits(8)
    3
    """
    return bin(n)[2:].count("0")


def is_power_of_two(n):
    """Tell whether an integer is a power of two.

    Ask:
        check if a number is a power of two
        is n a power of 2 using bit manipulation
        exactly one bit is set
        power of two test with n & (n - 1)
        function that tells whether n is 1, 2, 4, 8, ...
        power of two
        check power of two

    >>> [n for n in range(-4, 20) if is_power_of_two(n)]
    [1, 2, 4, 8, 16]
    """
    return n > 0 and n & (n - 1) == 0


def is_power_of_four(n):
    """Tell whether an integer is a power of four.

    Ask:
        check if a number is a power of four
        is n a power of 4
        power of four test with bits
        function that recognizes 1, 4, 16, 64

    >>> [n for n in range(-4, 70) if is_power_of_four(n)]
    [1, 4, 16, 64]
    """
    return n > 0 and n & (n - 1) == 0 and n % 3 == 1


def next_power_of_two(n):
    """Return the smallest power of two that is at least n.

    Ask:
        next power of two
        round up to the next power of 2
        smallest power of two greater than or equal to n
        power of two ceiling

    >>> [next_power_of_two(n) for n in (0, 1, 2, 3, 5, 8, 9)]
    [1, 1, 2, 4, 8, 8, 16]
    """
    if n < 1:
        return 1
    return 1 << (n - 1).bit_length()


def previous_power_of_two(n):
    """Return the largest power of two that is at most a positive integer.

    Ask:
        previous power of two
        largest power of two less than or equal to n
        round down to a power of 2
        highest power of two not above n

    >>> [previous_power_of_two(n) for n in (1, 2, 3, 4, 31)]
    [1, 2, 2, 4, 16]
    """
    return 1 << (n.bit_length() - 1)


def get_bit(n, i):
    """Return the bit at a position, counted from the right from 0.

    Ask:
        get the bit at position i
        ith bit of a number
        read a single bit of an integer
        value of the bit at an index, 0 is the least significant
        extract the k-th bit

    >>> [get_bit(10, i) for i in range(4)]
    [0, 1, 0, 1]
    >>> get_bit(1, 5)
    0
    """
    return (n >> i) & 1


def is_bit_set(n, i):
    """Tell whether the bit at a position is one.

    Ask:
        check if a bit is set
        is the ith bit of n one
        test a bit of an integer
        true if bit k is 1

    >>> is_bit_set(10, 1), is_bit_set(10, 0)
    (True, False)
    >>> is_bit_set(0, 3)
    False
    """
    return n & (1 << i) != 0


def set_bit(n, i):
    """Return n with the bit at a position set to one.

    Ask:
        set the bit at position i
        turn on the ith bit of a number
        set a single bit in an integer
        make bit k equal to 1

    >>> set_bit(8, 1)
    10
    >>> set_bit(10, 1)
    10
    >>> set_bit(0, 0)
    1
    """
    return n | (1 << i)


def clear_bit(n, i):
    """Return n with the bit at a position set to zero.

    Ask:
        clear the bit at position i
        turn off the ith bit of a number
        unset a single bit in an integer
        make bit k equal to 0

    >>> clear_bit(10, 1)
    8
    >>> clear_bit(8, 1)
    8
    >>> clear_bit(1, 0)
    0
    """
    return n & ~(1 << i)


def toggle_bit(n, i):
    """Return n with the bit at a position flipped.

    Ask:
        toggle the bit at position i
        flip the ith bit of a number
        invert a single bit in an integer
        switch bit k from 0 to 1 or from 1 to 0

    >>> toggle_bit(10, 1)
    8
    >>> toggle_bit(8, 1)
    10
    """
    return n ^ (1 << i)


def update_bit(n, i, value):
    """Return n with the bit at a position set to the given value.

    Ask:
        update the bit at position i to a value of 0 or 1
        write a bit in an integer
        set or clear a bit depending on a value
        assign bit k of n

    >>> update_bit(8, 1, 1)
    10
    >>> update_bit(10, 3, 0)
    2
    >>> update_bit(10, 3, 1)
    10
    """
    return n & ~(1 << i) | (value << i)


def lowest_set_bit(n):
    """Return the value of the lowest one bit.

    Ask:
        lowest set bit of a number
        isolate the rightmost 1 bit
        least significant set bit as a value
        use n & -n to isolate a bit

    >>> lowest_set_bit(12)
    4
    >>> lowest_set_bit(1)
    1
    >>> lowest_set_bit(0)
    0
    """
    return n & -n


def clear_lowest_set_bit(n):
    """Return n without its lowest one bit.

    Ask:
        clear the lowest set bit
        turn off the rightmost 1 bit
        remove the least significant one from a number
        clear the last one bit using n & (n - 1)

    >>> clear_lowest_set_bit(12)
    8
    >>> clear_lowest_set_bit(1)
    0
    >>> clear_lowest_set_bit(0)
    0
    """
    return n & (n - 1)


def position_of_highest_bit(n):
    """Return the position of the highest one bit of a positive integer, from 0.

    Ask:
        position of the most significant bit
        index of the highest set bit
        floor of log2 of an integer
        find msb position of a number

    >>> [position_of_highest_bit(n) for n in (1, 2, 3, 8, 255)]
    [0, 1, 1, 3, 7]
    """
    return n.bit_length() - 1


def position_of_lowest_bit(n):
    """Return the position of the lowest one bit, from 0, or -1.

    Ask:
        position of the least significant set bit
        index of the rightmost 1 bit
        find first set bit position, -1 if there is none
        count trailing zeros in binary
        number of trailing zero bits
        how many zeros at the end of the binary representation
        how often can n be divided by two

    >>> [position_of_lowest_bit(n) for n in (1, 2, 12, 0)]
    [0, 1, 2, -1]
    """
    return (n & -n).bit_length() - 1


def bit_length(n):
    """Return the number of bits needed for a non-negative integer.

    Ask:
        number of bits needed to represent a number
        count the bits of an integer with shifts
        length of the binary representation
        how many binary digits does n have, with a loop

    >>> [bit_length(n) for n in (0, 1, 2, 255, 256)]
    [0, 1, 2, 8, 9]
    """
    length = 0
    while n:
        n >>= 1
        length += 1
    return length


def set_bit_positions(n):
    """Return the positions of all one bits, from the right from 0.

    Ask:
        positions of the set bits
        indices of all 1 bits in a number
        list which bits of an integer are on
        bit mask to list of indices

    >>> set_bit_positions(10)
    [1, 3]
    >>> set_bit_positions(0)
    []
    >>> set_bit_positions(7)
    [0, 1, 2]
    """
    return [i for i in range(n.bit_length()) if n >> i & 1]


def mask_from_positions(positions):
    """Return an integer with the bits at the positions set.

    Ask:
        build a bit mask from a list of positions
        integer with the given bits set
        combine bit indices into one number
        list of indices to bitmask
        bitmask from a list of positions

    >>> mask_from_positions([1, 3])
    10
    >>> mask_from_positions([])
    0
    >>> mask_from_positions([2, 2])
    4
    """
    mask = 0
    for i in positions:
        mask |= 1 << i
    return mask


def ones_mask(n):
    """Return an integer whose lowest n bits are one.

    Ask:
        bit mask with n ones
        number with the lowest n bits set
        create a mask of n bits
        integer whose binary form consists of n ones

    >>> ones_mask(4)
    15
    >>> ones_mask(0)
    0
    >>> ones_mask(1)
    1
    """
    return (1 << n) - 1


def extract_bits(n, start, length):
    """Return a field of bits of an integer as a number.

    Ask:
        extract a bit field
        get length bits starting at a position
        bits from start of an integer as a number
        read several consecutive bits with shift and mask

    >>> extract_bits(0b11010110, 1, 3)
    3
    >>> extract_bits(0b11010110, 4, 4)
    13
    >>> extract_bits(255, 0, 0)
    0
    """
    return n >> start & ((1 << length) - 1)


def swap_bits(n, i, j):
    """Return n with the bits at two positions exchanged.

    Ask:
        swap two bits of a number
        exchange the bits at positions i and j
        swap bit i with bit j in an integer
        interchange two bits

    >>> swap_bits(0b1000, 0, 3)
    1
    >>> swap_bits(0b1001, 0, 3)
    9
    >>> swap_bits(0b0110, 2, 3)
    10
    """
    if (n >> i & 1) != (n >> j & 1):
        n ^= (1 << i) | (1 << j)
    return n


def reverse_bits(n, width=32):
    """Return the bits of an unsigned integer in reverse order.

    Ask:
        reverse the bits of a 32 bit unsigned integer
        reverse bits of a number
        mirror the bits of an integer with a given width
        bit reversal

    >>> reverse_bits(0b1101, 4)
    11
    >>> reverse_bits(1)
    2147483648
    >>> reverse_bits(0)
    0
    """
    result = 0
    for _ in range(width):
        result = result << 1 | n & 1
        n >>= 1
    return result


def rotate_left(n, k, width=32):
    """Rotate the bits of an unsigned integer to the left.

    Ask:
        rotate the bits of an integer left
        circular left shift of a 32 bit number
        bitwise rotation to the left
        rol with a given width

    >>> rotate_left(0b1001, 1, 4)
    3
    >>> rotate_left(0x80000000, 1)
    1
    >>> rotate_left(5, 0)
    5
    """
    k %= width
    mask = (1 << width) - 1
    return (n << k | n >> (width - k)) & mask


def rotate_right(n, k, width=32):
    """Rotate the bits of an unsigned integer to the right.

    Ask:
        rotate the bits of an integer right
        circular right shift of a 32 bit number
        bitwise rotation to the right
        ror with a given width

    >>> rotate_right(0b0011, 1, 4)
    9
    >>> rotate_right(1, 1)
    2147483648
    >>> rotate_right(5, 0)
    5
    """
    k %= width
    mask = (1 << width) - 1
    return (n >> k | n << (width - k)) & mask


def invert_bits(n):
    """Return a non-negative integer with all its bits flipped.

    Ask:
        flip all bits of a number
        complement of an integer's binary representation
        invert every bit of n without leading zeros
        number complement: change 0s to 1s and 1s to 0s

    >>> invert_bits(5)
    2
    >>> invert_bits(7)
    0
    >>> invert_bits(8)
    7
    """
    return n ^ ((1 << n.bit_length()) - 1)


def invert_bits_fixed_width(n, width=8):
    """Return an unsigned integer with all bits of a fixed width flipped.

    Ask:
        bitwise not of an 8 bit unsigned number
        flip all bits of a byte
        ones' complement with a fixed width
        invert the bits of an unsigned integer with a given number of bits

    >>> invert_bits_fixed_width(0)
    255
    >>> invert_bits_fixed_width(0b00001111)
    240
    >>> invert_bits_fixed_width(1, width=4)
    14
    """
    return ~n & ((1 << width) - 1)


def twos_complement(n, width=8):
    """Return the two's complement bit string of an integer.

    Ask:
        two's complement of a number as a binary string
        binary representation of a negative number
        signed integer to two's complement bits
        n as two's complement with a given number of bits

    >>> twos_complement(-1)
    '11111111'
    >>> twos_complement(5)
    '00000101'
    >>> twos_complement(-8, 4)
    '1000'
    """
    return f"{n & ((1 << width) - 1):0{width}b}"


def from_twos_complement(value, width=8):
    """Interpret an unsigned integer as a signed one of the same width.

    Ask:
        convert an unsigned integer to signed
        interpret a value as two's complement
        unsigned byte to signed int
        sign extend a number of a given bit width
        signed integer from two's complement

    >>> from_twos_complement(255)
    -1
    >>> from_twos_complement(127)
    127
    >>> from_twos_complement(128)
    -128
    >>> from_twos_complement(8, 4)
    -8
    """
    if value >= 1 << (width - 1):
        value -= 1 << width
    return value


def hamming_distance(a, b):
    """Return in how many bits two integers differ.

    Ask:
        hamming distance between two integers
        number of different bits of two numbers
        count the bits in which a and b differ
        how many bits must be flipped to convert a to b
        number of bits to flip to convert a to b
        hamming distance of two integers
        count bits that differ between two integers
        how many bits must be flipped to turn a into b

    >>> hamming_distance(1, 4)
    2
    >>> hamming_distance(7, 7)
    0
    >>> hamming_distance(0, 255)
    8
    """
    return bin(a ^ b).count("1")


def parity(n):
    """Return 1 if the number of one bits is odd, else 0.

    Ask:
        parity of a number
        parity bit of an integer
        is the number of set bits odd or even
        compute even parity bit for a value

    >>> parity(7)
    1
    >>> parity(5)
    0
    >>> parity(0)
    0
    """
    return bin(n).count("1") % 2


def have_opposite_signs(a, b):
    """Tell whether two integers have opposite signs, with xor.

    Ask:
        check if two integers have opposite signs
        opposite sign test with xor
        do a and b differ in sign
        one number negative, the other not, using bits

    >>> have_opposite_signs(3, -5), have_opposite_signs(-1, 1)
    (True, True)
    >>> have_opposite_signs(3, 5), have_opposite_signs(-3, -5)
    (False, False)
    """
    return (a ^ b) < 0


def is_odd_bitwise(n):
    """Tell whether an integer is odd with a bit operation.

    Ask:
        check odd or even with bitwise and
        is a number odd using bit manipulation
        test the lowest bit of an integer
        odd number check without modulo
        check if a number is odd without modulo

    >>> is_odd_bitwise(7), is_odd_bitwise(8), is_odd_bitwise(-3)
    (True, False, True)
    """
    return n & 1 == 1


def swap_with_xor(a, b):
    """Swap two integers with xor.

    Ask:
        swap two integers using xor
        xor swap
        exchange two numbers with bitwise operators
        swap without a temporary variable using bit manipulation

    >>> swap_with_xor(3, 8)
    (8, 3)
    >>> swap_with_xor(5, 5)
    (5, 5)
    """
    a ^= b
    b ^= a
    a ^= b
    return a, b


def add_with_bits(a, b):
    """Add two non-negative integers with bit operations only.

    Ask:
        add two numbers without the + operator
        sum of two integers using bitwise operators
        addition with xor and carry
        add without plus or minus
        sum of two integers without plus
        add two integers without using the + operator

    >>> add_with_bits(5, 7)
    12
    >>> add_with_bits(0, 0)
    0
    >>> add_with_bits(255, 1)
    256
    """
    while b:
        carry = (a & b) << 1
        a ^= b
        b = carry
    return a


def subtract_with_bits(a, b):
    """Subtract a smaller non-negative integer with bit operations only.

    Ask:
        subtract two numbers without the - operator
        difference of two integers with bitwise operators
        subtraction using xor and borrow
        bitwise subtraction of non-negative integers with a >= b

    >>> subtract_with_bits(12, 5)
    7
    >>> subtract_with_bits(8, 8)
    0
    >>> subtract_with_bits(256, 1)
    255
    """
    while b:
        borrow = (~a & b) << 1
        a ^= b
        b = borrow
    return a


def multiply_with_bits(a, b):
    """Multiply two non-negative integers by shifting and adding.

    Ask:
        multiply with bit shifts
        russian peasant multiplication
        product of two integers using shift and add
        multiplication by doubling and halving

    >>> multiply_with_bits(13, 11)
    143
    >>> multiply_with_bits(5, 0)
    0
    >>> multiply_with_bits(1, 8)
    8
    """
    product = 0
    while b:
        if b & 1:
            product += a
        a <<= 1
        b >>= 1
    return product


def two_single_numbers(nums):
    """Return the two numbers that occur once while all others occur twice, sorted.

    Ask:
        two numbers that appear only once, all others twice
        single number III
        find both unpaired elements in an array with xor
        the two non-repeating numbers in a list of pairs
        find the two numbers that appear once when all others appear twice

    >>> two_single_numbers([1, 2, 1, 3, 2, 5])
    [3, 5]
    >>> two_single_numbers([9, 4])
    [4, 9]
    """
    combined = 0
    for number in nums:
        combined ^= number
    difference = combined & -combined
    first = 0
    for number in nums:
        if number & difference:
            first ^= number
    return sorted([first, combined ^ first])


def missing_number_xor(nums):
    """Return the number missing from 0 to n, with xor.

    Ask:
        missing number with xor
        find the missing number from 0 to n using bit manipulation
        which integer in 0..n is absent, xor solution
        missing number in an array of distinct numbers 0 to n without summing

    >>> missing_number_xor([3, 0, 1])
    2
    >>> missing_number_xor([0])
    1
    >>> missing_number_xor([])
    0
    """
    result = len(nums)
    for i, number in enumerate(nums):
        result ^= i ^ number
    return result


def xor_of_range(n):
    """Return the xor of all integers from 0 to n.

    Ask:
        xor of all numbers from 1 to n
        0 ^ 1 ^ 2 ^ ... ^ n in constant time
        xor from zero to n by the remainder of n modulo 4
        cumulative xor of a range starting at 1

    >>> [xor_of_range(n) for n in range(8)]
    [0, 1, 3, 0, 4, 1, 7, 0]
    """
    return [n, 1, n + 1, 0][n % 4]


def bitwise_operations(a, b):
    """Return and, or and xor of two integers.

    Ask:
        bitwise and, or and xor of two numbers
        show the results of the bitwise operators
        function that returns a & b, a | b and a ^ b
        apply all binary bit operators to two integers

    >>> bitwise_operations(12, 10)
    {'and': 8, 'or': 14, 'xor': 6}
    """
    return {"and": a & b, "or": a | b, "xor": a ^ b}


def range_bitwise_and(left, right):
    """Return the bitwise and of all integers from left to right.

    Ask:
        bitwise and of a range of numbers
        and of all integers between left and right inclusive
        range bitwise and by common prefix
        left & (left+1) & ... & right

    >>> range_bitwise_and(5, 7)
    4
    >>> range_bitwise_and(0, 0)
    0
    >>> range_bitwise_and(1, 8)
    0
    """
    shift = 0
    while left != right:
        left >>= 1
        right >>= 1
        shift += 1
    return left << shift


def longest_run_of_ones(n):
    """Return the length of the longest run of ones in the binary form.

    Ask:
        longest sequence of consecutive 1s in binary
        maximum number of successive one bits
        longest run of set bits in an integer
        length of the longest group of ones in binary

    >>> longest_run_of_ones(0b11101)
    3
    >>> longest_run_of_ones(0)
    0
    >>> longest_run_of_ones(255)
    8
    """
    return max(len(run) for run in bin(n)[2:].split("0"))


def binary_gap(n):
    """Return the longest run of zeros between two ones in the binary form.

    Ask:
        binary gap
        longest sequence of zeros surrounded by ones in binary
        largest gap of zeros between set bits
        codility binary gap

    >>> binary_gap(1041)
    5
    >>> binary_gap(32)
    0
    >>> binary_gap(9)
    2
    """
    runs = bin(n)[2:].strip("0").split("1")
    return max(len(run) for run in runs)


def has_alternating_bits(n):
    """Tell whether neighbouring bits always differ.

    Ask:
        check if the bits of a number alternate
        no two adjacent bits are equal
        does the binary form look like 1010
        alternating bits test

    >>> has_alternating_bits(10), has_alternating_bits(5)
    (True, True)
    >>> has_alternating_bits(7), has_alternating_bits(4)
    (False, False)
    """
    bits = bin(n)[2:]
    return "00" not in bits and "11" not in bits


def is_binary_palindrome(n):
    """Tell whether the binary form reads the same backwards.

    Ask:
        check if the binary representation is a palindrome
        binary palindrome
        do the bits of an integer read the same in both directions
        is n symmetric in base two

    >>> is_binary_palindrome(9), is_binary_palindrome(10)
    (True, False)
    >>> is_binary_palindrome(0)
    True
    """
    bits = bin(n)[2:]
    return bits == bits[::-1]


def to_gray(n):
    """Return the Gray code of an integer.

    Ask:
        binary to gray code
        convert an integer to its gray code
        gray encode a number
        gray code of n by shift and exclusive or

    >>> [to_gray(n) for n in range(5)]
    [0, 1, 3, 2, 6]
    """
    return n ^ (n >> 1)


def from_gray(code):
    """Return the integer of a Gray code.

    Ask:
        gray code to binary
        decode a gray coded number
        convert gray code back to an integer
        inverse of gray encoding

    >>> [from_gray(code) for code in (0, 1, 3, 2, 6)]
    [0, 1, 2, 3, 4]
    """
    n = 0
    while code:
        n ^= code
        code >>= 1
    return n


def pack_rgb(red, green, blue):
    """Return a 24 bit colour value of three channels.

    Ask:
        pack rgb values into one integer
        combine red, green and blue bytes to a 24 bit color
        rgb to int with bit shifts
        encode three bytes into a single number

    >>> hex(pack_rgb(255, 128, 1))
    '0xff8001'
    >>> pack_rgb(0, 0, 0)
    0
    """
    return red << 16 | green << 8 | blue


def unpack_rgb(color):
    """Return the three channels of a 24 bit colour value.

    Ask:
        unpack an integer color into red, green and blue
        split a 24 bit color into its bytes
        int to rgb tuple with shift and mask
        extract color channels from a number

    >>> unpack_rgb(0xff8001)
    (255, 128, 1)
    >>> unpack_rgb(0)
    (0, 0, 0)
    """
    return color >> 16 & 0xFF, color >> 8 & 0xFF, color & 0xFF


def swap_bytes_16(n):
    """Return a 16 bit integer with its two bytes exchanged.

    Ask:
        swap the bytes of a 16 bit integer
        change endianness of a 16 bit value
        byte swap of a short
        exchange high and low byte

    >>> hex(swap_bytes_16(0x1234))
    '0x3412'
    >>> swap_bytes_16(0x00FF)
    65280
    """
    return (n & 0xFF) << 8 | n >> 8


def swap_nibbles(byte):
    """Return a byte with its two halves exchanged.

    Ask:
        swap the nibbles of a byte
        exchange the upper and lower four bits
        nibble swap
        swap high and low half of a byte

    >>> hex(swap_nibbles(0xA7))
    '0x7a'
    >>> swap_nibbles(1)
    16
    """
    return (byte & 0x0F) << 4 | byte >> 4


def has_permission(flags, permission):
    """Tell whether all bits of a permission are set in the flags.

    Ask:
        check a permission flag with bitwise and
        is a flag set in a bit field
        test whether flags contain a permission mask
        bit flags: has all bits of a mask

    >>> has_permission(0b110, 0b100)
    True
    >>> has_permission(0b110, 0b101)
    False
    >>> has_permission(0b110, 0)
    True
    """
    return flags & permission == permission


def xor_cipher(data, key):
    """Encrypt or decrypt bytes by xor with a repeating key.

    Ask:
        xor encryption with a repeating key
        encrypt bytes with xor
        simple xor cipher for encoding and decoding
        xor every byte of data with a key

    >>> xor_cipher(xor_cipher(b"hello", b"ab"), b"ab")
    b'hello'
    >>> xor_cipher(bytes([1, 2, 3]), bytes([1]))
    b'\\x00\\x03\\x02'
    """
    return bytes(byte ^ key[i % len(key)] for i, byte in enumerate(data))
