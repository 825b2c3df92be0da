"""Temperatures, lengths, weights, volumes, speeds, times and sizes of data."""


def celsius_to_fahrenheit(celsius):
    """Return a temperature in degrees Fahrenheit.

    Ask:
        convert celsius to fahrenheit
        celsius to fahrenheit
        write a function to convert a temperature from celsius to fahrenheit
        temperature in degrees c to degrees f
        how do i turn celsius into fahrenheit
        change celsius into fahrenheit

    >>> celsius_to_fahrenheit(100)
    212.0
    >>> celsius_to_fahrenheit(-40)
    -40.0
    >>> celsius_to_fahrenheit(0)
    32.0
    """
    return celsius * 9 / 5 + 32


def fahrenheit_to_celsius(fahrenheit):
    """Return a temperature in degrees Celsius.

    Ask:
        convert fahrenheit to celsius
        fahrenheit to celsius
        write a program that converts fahrenheit temperatures to celsius
        temperature in degrees f to degrees c
        (f - 32) * 5 / 9
        change fahrenheit into celsius

    >>> fahrenheit_to_celsius(212)
    100.0
    >>> fahrenheit_to_celsius(-40)
    -40.0
    >>> fahrenheit_to_celsius(32)
    0.0
    """
    return (fahrenheit - 32) * 5 / 9


def celsius_to_kelvin(celsius):
    """Return a temperature in kelvin.

    Ask:
        convert celsius to kelvin
        celsius to kelvin, error below absolute zero
        absolute temperature from degrees celsius
        temperature in c to k

    >>> celsius_to_kelvin(0)
    273.15
    >>> celsius_to_kelvin(-273.15)
    0.0
    >>> celsius_to_kelvin(-300)
    Traceback (most recent call last):
    ...
    ValueError: below absolute zero
    """
    if celsius < -273.15:
        raise ValueError("below absolute zero")
    return celsius + 273.15


def kelvin_to_celsius(kelvin):
    """Return a temperature in degrees Celsius.

    Ask:
        convert kelvin to celsius
        kelvin to celsius
        temperature in k to c
        degrees celsius from an absolute temperature

    >>> kelvin_to_celsius(273.15)
    0.0
    >>> kelvin_to_celsius(0)
    -273.15
    """
    return kelvin - 273.15


def kelvin_to_fahrenheit(kelvin):
    """Return a temperature in degrees Fahrenheit.

    Ask:
        convert kelvin to fahrenheit
        kelvin to fahrenheit
        temperature in k to f
        degrees fahrenheit from an absolute temperature

    >>> round(kelvin_to_fahrenheit(273.15), 2)
    32.0
    >>> round(kelvin_to_fahrenheit(373.15), 2)
    212.0
    """
    return (kelvin - 273.15) * 9 / 5 + 32


def convert_temperature(value, source, target):
    """Convert a temperature between the units C, F and K.

    Ask:
        convert a temperature between celsius, fahrenheit and kelvin
        temperature converter with source and target unit
        convert between C, F and K
        universal temperature conversion function

    >>> convert_temperature(100, "C", "F")
    212.0
    >>> convert_temperature(32, "F", "K")
    273.15
    >>> convert_temperature(5, "K", "K")
    5.0
    >>> convert_temperature(0, "K", "C")
    -273.15
    """
    if source == "F":
        celsius = (value - 32) * 5 / 9
    elif source == "K":
        celsius = value - 273.15
    else:
        celsius = value
    if target == "F":
        return round(celsius * 9 / 5 + 32, 10)
    if target == "K":
        return round(celsius + 273.15, 10)
    return round(celsius, 10)


def print_temperature_table(start, end, step):
    """Print Celsius temperatures with their Fahrenheit values.

    Ask:
        print a celsius to fahrenheit table
        temperature conversion table with a loop
        display celsius and fahrenheit side by side
        table of temperatures from start to end in steps

    >>> print_temperature_table(0, 20, 10)
      0 C =  32.0 F
     10 C =  50.0 F
     20 C =  68.0 F
    """
    for celsius in range(start, end + 1, step):
        print(f"{celsius:3} C = {celsius * 9 / 5 + 32:5.1f} F")


def miles_to_kilometers(miles):
    """Return a distance in kilometres.

    Ask:
        convert miles to kilometers
        miles to km
        distance in miles to kilometres
        how many kilometers is a mile

    >>> round(miles_to_kilometers(1), 6)
    1.609344
    >>> round(miles_to_kilometers(10), 5)
    16.09344
    """
    return miles * 1.609344


def kilometers_to_miles(kilometers):
    """Return a distance in miles.

    Ask:
        convert kilometers to miles
        km to miles
        distance in kilometres to miles
        write a program to convert kilometers into miles

    >>> round(kilometers_to_miles(1.609344), 6)
    1.0
    >>> round(kilometers_to_miles(10), 4)
    6.2137
    """
    return kilometers / 1.609344


def inches_to_centimeters(inches):
    """Return a length in centimetres.

    Ask:
        convert inches to centimeters
        inches to cm
        inch to centimetre conversion
        length in inches times 2.54

    >>> inches_to_centimeters(10)
    25.4
    >>> inches_to_centimeters(0)
    0.0
    """
    return inches * 2.54


def centimeters_to_inches(centimeters):
    """Return a length in inches.

    Ask:
        convert centimeters to inches
        cm to inches
        centimetre to inch conversion
        length in cm divided by 2.54

    >>> centimeters_to_inches(25.4)
    10.0
    >>> round(centimeters_to_inches(1), 4)
    0.3937
    """
    return centimeters / 2.54


def feet_to_meters(feet):
    """Return a length in metres.

    Ask:
        convert feet to meters
        feet to metres
        ft to m
        length in feet as meters

    >>> round(feet_to_meters(10), 6)
    3.048
    >>> feet_to_meters(0)
    0.0
    """
    return feet * 0.3048


def meters_to_feet(meters):
    """Return a length in feet.

    Ask:
        convert meters to feet
        metres to feet
        m to ft
        length in meters as feet

    >>> round(meters_to_feet(3.048), 6)
    10.0
    >>> round(meters_to_feet(1), 4)
    3.2808
    """
    return meters / 0.3048


def feet_and_inches_to_centimeters(feet, inches):
    """Return a height in centimetres.

    Ask:
        convert feet and inches to centimeters
        height in feet and inches to cm
        body height like 5 ft 11 in to centimetres
        ft and in to cm

    >>> feet_and_inches_to_centimeters(5, 11)
    180.34
    >>> feet_and_inches_to_centimeters(0, 10)
    25.4
    """
    return (feet * 12 + inches) * 2.54


def centimeters_to_feet_and_inches(centimeters):
    """Return a height as feet and whole inches.

    Ask:
        convert centimeters to feet and inches
        height in cm to feet and inches
        body height of 180 cm in ft and in
        cm to a (feet, inches) tuple with rounded inches

    >>> centimeters_to_feet_and_inches(180)
    (5, 11)
    >>> centimeters_to_feet_and_inches(182.88)
    (6, 0)
    """
    return divmod(round(centimeters / 2.54), 12)


def meters_to_kilometers_and_meters(meters):
    """Return a distance as whole kilometres and remaining metres.

    Ask:
        split meters into kilometers and meters
        distance in metres as km and m
        convert 2350 m to 2 km 350 m
        whole kilometres and the rest in metres

    >>> meters_to_kilometers_and_meters(2350)
    (2, 350)
    >>> meters_to_kilometers_and_meters(999)
    (0, 999)
    """
    return divmod(meters, 1000)


def kilograms_to_pounds(kilograms):
    """Return a mass in pounds.

    Ask:
        convert kilograms to pounds
        kg to lbs
        weight in kilos to pounds
        kilogram pound conversion
        kg to pounds

    >>> round(kilograms_to_pounds(1), 4)
    2.2046
    >>> round(kilograms_to_pounds(0.45359237), 6)
    1.0
    """
    return kilograms / 0.45359237


def pounds_to_kilograms(pounds):
    """Return a mass in kilograms.

    Ask:
        convert pounds to kilograms
        lbs to kg
        weight in pounds to kilos
        pound kilogram conversion

    >>> pounds_to_kilograms(1)
    0.45359237
    >>> round(pounds_to_kilograms(10), 4)
    4.5359
    """
    return pounds * 0.45359237


def ounces_to_grams(ounces):
    """Return a mass in grams.

    Ask:
        convert ounces to grams
        oz to g
        weight in ounces to grams
        kitchen conversion of ounces

    >>> round(ounces_to_grams(1), 4)
    28.3495
    >>> round(ounces_to_grams(16), 2)
    453.59
    """
    return ounces * 28.349523125


def gallons_to_liters(gallons):
    """Return a volume in litres for US gallons.

    Ask:
        convert gallons to liters
        us gallons to litres
        gallon to liter conversion
        volume in gallons as litres
        convert us gallons to liters

    >>> round(gallons_to_liters(1), 4)
    3.7854
    >>> gallons_to_liters(0)
    0.0
    """
    return gallons * 3.785411784


def liters_to_gallons(liters):
    """Return a volume in US gallons.

    Ask:
        convert liters to gallons
        litres to us gallons
        liter to gallon conversion
        volume in litres as gallons

    >>> round(liters_to_gallons(3.785411784), 6)
    1.0
    >>> round(liters_to_gallons(10), 4)
    2.6417
    """
    return liters / 3.785411784


def cups_to_milliliters(cups):
    """Return a volume in millilitres for US cups.

    Ask:
        convert cups to milliliters
        us cups to ml
        recipe conversion from cups
        how many millilitres are in n cups

    >>> round(cups_to_milliliters(1), 2)
    236.59
    >>> round(cups_to_milliliters(0.5), 2)
    118.29
    """
    return cups * 236.5882365


def kmh_to_ms(kmh):
    """Return a speed in metres per second.

    Ask:
        convert km/h to m/s
        kilometers per hour to meters per second
        speed in kmh to ms
        divide km/h by 3.6

    >>> kmh_to_ms(36)
    10.0
    >>> kmh_to_ms(0)
    0.0
    """
    return kmh / 3.6


def ms_to_kmh(ms):
    """Return a speed in kilometres per hour.

    Ask:
        convert m/s to km/h
        meters per second to kilometers per hour
        speed in ms to kmh
        multiply m/s by 3.6

    >>> ms_to_kmh(10)
    36.0
    >>> ms_to_kmh(0)
    0.0
    """
    return ms * 3.6


def mph_to_kmh(mph):
    """Return a speed in kilometres per hour for miles per hour.

    Ask:
        convert mph to km/h
        miles per hour to kilometers per hour
        speed in mph to kmh
        car speed from miles to kilometres per hour, rounded to two decimals

    >>> mph_to_kmh(60)
    96.56
    >>> mph_to_kmh(0)
    0.0
    """
    return round(mph * 1.609344, 2)


def knots_to_kmh(knots):
    """Return a speed in kilometres per hour for knots.

    Ask:
        convert knots to km/h
        nautical miles per hour to kilometers per hour
        ship speed in knots to kmh
        knots to kph

    >>> knots_to_kmh(10)
    18.52
    >>> knots_to_kmh(0)
    0.0
    """
    return knots * 1.852


def mpg_to_liters_per_100km(mpg):
    """Return a fuel consumption in litres per 100 km for US mpg.

    Ask:
        convert mpg to liters per 100 km
        miles per gallon to l/100km
        us fuel economy to european fuel consumption
        mpg to litres per 100 kilometres

    >>> round(mpg_to_liters_per_100km(23.52), 2)
    10.0
    >>> round(mpg_to_liters_per_100km(47.04), 2)
    5.0
    """
    return 235.214583 / mpg


def square_feet_to_square_meters(square_feet):
    """Return an area in square metres.

    Ask:
        convert square feet to square meters
        sq ft to sqm
        apartment size in square feet as square metres
        area in ft2 to m2

    >>> round(square_feet_to_square_meters(100), 4)
    9.2903
    >>> square_feet_to_square_meters(0)
    0.0
    """
    return square_feet * 0.09290304


def hectares_to_acres(hectares):
    """Return an area in acres.

    Ask:
        convert hectares to acres
        ha to acres
        farm size in hectares as acres
        hectare acre conversion

    >>> round(hectares_to_acres(1), 4)
    2.4711
    >>> hectares_to_acres(0)
    0.0
    """
    return hectares * 2.4710538147


def joules_to_calories(joules):
    """Return an energy in calories.

    Ask:
        convert joules to calories
        joule to calorie
        energy in j to cal
        divide joules by 4.184

    >>> joules_to_calories(4.184)
    1.0
    >>> joules_to_calories(41.84)
    10.0
    """
    return joules / 4.184


def kwh_to_joules(kwh):
    """Return an energy in joules for kilowatt hours.

    Ask:
        convert kilowatt hours to joules
        kwh to joule
        electric energy in kwh as joules
        kilowatt hour times 3.6 million

    >>> kwh_to_joules(1)
    3600000
    >>> kwh_to_joules(0.5)
    1800000.0
    """
    return kwh * 3_600_000


def bar_to_psi(bar):
    """Return a pressure in pounds per square inch.

    Ask:
        convert bar to psi
        tyre pressure in bar to psi
        pressure conversion bar to pounds per square inch
        bar psi

    >>> round(bar_to_psi(1), 4)
    14.5038
    >>> bar_to_psi(0)
    0.0
    """
    return bar * 14.503773773


def horsepower_to_kilowatts(horsepower):
    """Return a power in kilowatts for metric horsepower.

    Ask:
        convert horsepower to kilowatts
        hp to kw
        car engine power in horsepower as kilowatts
        metric horsepower to kw

    >>> round(horsepower_to_kilowatts(100), 2)
    73.55
    >>> horsepower_to_kilowatts(0)
    0.0
    """
    return horsepower * 0.73549875


def hours_to_seconds(hours):
    """Return a duration in seconds.

    Ask:
        convert hours to seconds
        how many seconds are in n hours
        hours to sec
        multiply hours by 3600

    >>> hours_to_seconds(2)
    7200
    >>> hours_to_seconds(0.5)
    1800.0
    """
    return hours * 3600


def seconds_to_days(seconds):
    """Return days, hours, minutes and seconds of a number of seconds.

    Ask:
        convert seconds to days, hours, minutes and seconds
        break seconds into days, hours, minutes, seconds
        seconds to a (days, hours, minutes, seconds) tuple
        how many days, hours and minutes are n seconds
        convert seconds to days hours minutes seconds
        split seconds into days, hours, minutes and seconds as a tuple
        seconds to (days, hours, minutes, seconds)
        divmod seconds into days and a clock time

    >>> seconds_to_days(90061)
    (1, 1, 1, 1)
    >>> seconds_to_days(59)
    (0, 0, 0, 59)
    """
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    days, hours = divmod(hours, 24)
    return days, hours, minutes, seconds


def years_to_seconds(age):
    """Return how many seconds are in a number of years of 365 days.

    Ask:
        age in seconds
        how many seconds old is somebody with an age in years
        convert years to seconds
        age in years to seconds, ignoring leap years

    >>> years_to_seconds(1)
    31536000
    >>> years_to_seconds(0)
    0
    """
    return age * 365 * 24 * 60 * 60


def bytes_to_megabytes(size):
    """Return a size in megabytes of 1024 * 1024 bytes.

    Ask:
        convert bytes to megabytes
        bytes to mb
        file size in bytes as mb
        divide bytes by 1024 twice
        convert a size in bytes to mb

    >>> bytes_to_megabytes(1048576)
    1.0
    >>> bytes_to_megabytes(524288)
    0.5
    """
    return size / 1024 ** 2


def human_readable_size(size):
    """Return a number of bytes as text with a fitting unit.

    Ask:
        human readable file size
        format bytes as KB, MB, GB
        bytes to a readable size string
        file size with the right unit and one decimal
        convert a byte count to human readable form
        convert bytes to human readable size
        format a number of bytes as KB, MB, GB

    >>> human_readable_size(0)
    '0.0 B'
    >>> human_readable_size(1536)
    '1.5 KB'
    >>> human_readable_size(1024 ** 3)
    '1.0 GB'
    >>> human_readable_size(1023)
    '1023.0 B'
    """
    for unit in ("B", "KB", "MB", "GB", "TB"):
        if size < 1024:
            return f"{size:.1f} {unit}"
        size /= 1024
    return f"{size:.1f} PB"


def download_time(size_mb, speed_mbps):
    """Return the seconds a download takes, with megabytes and megabits per second.

    Ask:
        download time of a file
        how long does a download take at a given speed
        seconds to download megabytes at megabits per second
        file transfer time from size and bandwidth
        download time from file size and connection speed
        how many seconds to download a file in MB at a speed in Mbit/s
        estimate a transfer time from megabytes and megabits per second
        time to download

    >>> download_time(100, 50)
    16.0
    >>> download_time(0, 50)
    0.0
    """
    return size_mb * 8 / speed_mbps


def convert_length(value, source, target):
    """Convert a length between metric and imperial units.

    Ask:
        convert a length between units with a dictionary of factors
        length converter: mm, cm, m, km, in, ft, mi
        convert between meters, feet, inches and miles by unit name
        generic unit conversion through a base unit
        convert between miles, kilometers and meters with a dictionary of factors

    >>> convert_length(1, "km", "m")
    1000.0
    >>> round(convert_length(12, "in", "ft"), 6)
    1.0
    >>> convert_length(5, "cm", "mm")
    50.0
    """
    meters = {"mm": 0.001, "cm": 0.01, "m": 1, "km": 1000,
              "in": 0.0254, "ft": 0.3048, "yd": 0.9144, "mi": 1609.344}
    return value * meters[source] / meters[target]


def convert_weight(value, source, target):
    """Convert a mass between metric and imperial units.

    Ask:
        convert a weight between units
        weight converter: mg, g, kg, t, oz, lb
        convert between grams, kilograms, ounces and pounds by unit name
        mass conversion with a lookup table

    >>> convert_weight(2, "kg", "g")
    2000.0
    >>> round(convert_weight(16, "oz", "lb"), 6)
    1.0
    """
    grams = {"mg": 0.001, "g": 1, "kg": 1000, "t": 1_000_000,
             "oz": 28.349523125, "lb": 453.59237}
    return value * grams[source] / grams[target]


def shoe_size_us_to_eu(size):
    """Estimate the European shoe size of a US men's size.

    Ask:
        us shoe size to eu
        convert a men's us shoe size to a european one
        european shoe size from american size
        shoe size conversion

    >>> shoe_size_us_to_eu(9)
    42.0
    >>> shoe_size_us_to_eu(10.5)
    43.5
    """
    return size + 33.0
