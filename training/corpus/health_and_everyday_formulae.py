"""Body measures, calories, training, fuel, cooking, home and energy: formulae of everyday life."""
import math


def bmi(weight_kg, height_m):
    """Return the body mass index.

    Ask:
        calculate bmi
        body mass index from weight in kg and height in metres
        write a function that computes someone's BMI
        bmi calculator
        divide the weight by the height squared
        body mass index from kg and metres

    >>> bmi(80, 2)
    20.0
    >>> round(bmi(70, 1.75), 2)
    22.86
    """
    return weight_kg / height_m ** 2


def bmi_from_pounds(pounds, feet, inches=0):
    """Return the body mass index from pounds, feet and inches.

    Ask:
        bmi in imperial units
        compute body mass index from pounds, feet and inches
        american bmi with lbs and ft
        bmi for weight in pounds and height in feet and inches

    >>> round(bmi_from_pounds(154, 5, 9), 1)
    22.7
    >>> round(bmi_from_pounds(200, 6), 1)
    27.1
    """
    height = feet * 12 + inches
    return 703 * pounds / height ** 2


def bmi_category(bmi):
    """Name the weight category of a body mass index.

    Ask:
        bmi category
        is a bmi underweight, normal, overweight or obese?
        classify a body mass index by the WHO limits
        function that takes a bmi value and returns its category as a string
        tell whether someone is overweight from the bmi

    >>> [bmi_category(b) for b in (18.4, 18.5, 24.9, 25, 29.9, 30)]
    ['underweight', 'normal', 'normal', 'overweight', 'overweight', 'obese']
    """
    if bmi < 18.5:
        return "underweight"
    if bmi < 25:
        return "normal"
    if bmi < 30:
        return "overweight"
    return "obese"


def bmi_with_category(weight_kg, height_m):
    """Return the body mass index with its category.

    Ask:
        compute the bmi and say whether it is normal
        bmi and category from weight and height
        return body mass index together with underweight/normal/overweight/obese
        health check: bmi number plus verdict

    >>> bmi_with_category(80, 2)
    (20.0, 'normal')
    >>> bmi_with_category(50, 1.8)
    (15.4, 'underweight')
    >>> bmi_with_category(81, 1.8), bmi_with_category(120, 2)
    ((25.0, 'overweight'), (30.0, 'obese'))
    """
    bmi = round(weight_kg / height_m ** 2, 1)
    if bmi < 18.5:
        category = "underweight"
    elif bmi < 25:
        category = "normal"
    elif bmi < 30:
        category = "overweight"
    else:
        category = "obese"
    return bmi, category


def healthy_weight_range(height_m):
    """Return the lowest and highest weight with a normal body mass index.

    Ask:
        healthy weight range for a height
        normal weight limits for someone's height
        ideal weight from bmi 18.5 to 24.9
        minimum and maximum healthy weight in kg given the height in metres

    >>> healthy_weight_range(2)
    (74.0, 99.6)
    >>> healthy_weight_range(1.7)
    (53.5, 72.0)
    """
    return round(18.5 * height_m ** 2, 1), round(24.9 * height_m ** 2, 1)


def bmr(weight_kg, height_cm, age, sex):
    """Return the basal metabolic rate by the Mifflin-St Jeor equation.

    Ask:
        basal metabolic rate
        bmr with the mifflin st jeor formula
        calories burned at rest per day from weight, height, age and sex
        resting energy of a man or woman
        calculate bmr

    >>> bmr(80, 180, 30, "male")
    1780.0
    >>> bmr(60, 165, 30, "female")
    1320.25
    """
    base = 10 * weight_kg + 6.25 * height_cm - 5 * age
    return base + 5 if sex == "male" else base - 161


def daily_calories(bmr, activity):
    """Return the calories needed per day at an activity level.

    Ask:
        daily calorie needs from bmr and activity level
        total daily energy expenditure
        tdee calculator
        how many calories does someone need per day given how active they are?

    >>> daily_calories(2000, "sedentary"), daily_calories(2000, "moderate")
    (2400, 3100)
    >>> daily_calories(1600, "light"), daily_calories(1000, "active")
    (2200, 1725)
    >>> daily_calories(1000, "very active")
    1900
    """
    factors = {
        "sedentary": 1.2,
        "light": 1.375,
        "moderate": 1.55,
        "active": 1.725,
        "very active": 1.9,
    }
    return round(bmr * factors[activity])


def calories_from_macros(protein, carbs, fat):
    """Return the calories of grams of protein, carbohydrate and fat.

    Ask:
        calories from protein carbs and fat
        macros to calories
        energy of a meal from its grams of protein, carbohydrates and fat
        4 kcal per gram of protein and carbs and 9 per gram of fat

    >>> calories_from_macros(10, 20, 5)
    165
    >>> calories_from_macros(1, 0, 0), calories_from_macros(0, 1, 0), calories_from_macros(0, 0, 1)
    (4, 4, 9)
    """
    return 4 * protein + 4 * carbs + 9 * fat


def calories_burned(met, weight_kg, minutes):
    """Return the calories burned by an exercise with a MET value.

    Ask:
        calories burned during exercise
        energy burned from met, weight and duration
        kcal burnt by running for some minutes with a met value
        how many calories does a workout burn

    >>> calories_burned(8, 70, 60)
    560.0
    >>> calories_burned(3.5, 60, 30)
    105.0
    """
    return met * weight_kg * minutes / 60


def total_calories(foods, eaten):
    """Return the calories of what was eaten.

    Ask:
        total calories of a meal
        add up the calories of foods with a dict of calories per item
        sum calories eaten from a food table
        calorie counter: dict of food to kcal and a list of foods eaten

    >>> total_calories({"apple": 95, "egg": 78}, ["apple", "egg", "egg"])
    251
    >>> total_calories({"apple": 95}, [])
    0
    """
    return sum(foods[food] for food in eaten)


def max_heart_rate(age):
    """Return the maximum heart rate estimated from the age.

    Ask:
        maximum heart rate by age
        220 minus age
        estimate someone's max pulse
        max heart rate formula

    >>> max_heart_rate(20), max_heart_rate(55)
    (200, 165)
    """
    return 220 - age


def heart_rate_zone(age, resting_rate, low=0.5, high=0.85):
    """Return the lowest and highest training heart rate (Karvonen).

    Ask:
        target heart rate zone
        training heart rate with the karvonen formula
        pulse range for exercise from age and resting heart rate
        target pulse from heart rate reserve

    >>> heart_rate_zone(20, 60)
    (130, 179)
    >>> heart_rate_zone(40, 60, 0.6, 0.7)
    (132, 144)
    """
    reserve = 220 - age - resting_rate
    return round(resting_rate + reserve * low), round(resting_rate + reserve * high)


def blood_pressure_category(systolic, diastolic):
    """Name the category of a blood pressure.

    Ask:
        classify blood pressure
        blood pressure category from systolic and diastolic
        is a blood pressure normal, elevated or high?
        hypertension stage of a reading

    >>> blood_pressure_category(119, 79), blood_pressure_category(120, 79)
    ('normal', 'elevated')
    >>> blood_pressure_category(110, 80), blood_pressure_category(130, 70)
    ('high, stage 1', 'high, stage 1')
    >>> blood_pressure_category(140, 70), blood_pressure_category(110, 90)
    ('high, stage 2', 'high, stage 2')
    """
    if systolic >= 140 or diastolic >= 90:
        return "high, stage 2"
    if systolic >= 130 or diastolic >= 80:
        return "high, stage 1"
    if systolic >= 120:
        return "elevated"
    return "normal"


def body_surface_area(weight_kg, height_cm):
    """Return the body surface area by the Mosteller formula.

    Ask:
        body surface area
        bsa with the mosteller formula
        body surface in square metres from height and weight
        surface area of a patient for dosing

    >>> body_surface_area(80, 180)
    2.0
    >>> body_surface_area(25, 100) < 0.84
    True
    """
    return math.sqrt(weight_kg * height_cm / 3600)


def body_fat_percentage(bmi, age, sex):
    """Return the body fat percentage estimated from the body mass index.

    Ask:
        body fat percentage from bmi
        estimate body fat by bmi, age and sex
        adult body fat formula (deurenberg)
        fat percentage of a man or woman given the bmi

    >>> round(body_fat_percentage(25, 30, "male"), 1)
    20.7
    >>> round(body_fat_percentage(25, 30, "female"), 1)
    31.5
    """
    fat = 1.2 * bmi + 0.23 * age - 5.4
    return fat - 10.8 if sex == "male" else fat


def waist_to_hip_ratio(waist, hip):
    """Return the waist-to-hip ratio rounded to two decimals.

    Ask:
        waist to hip ratio
        whr from waist and hip circumference
        divide the waist by the hips and round to 2 decimals
        ratio of waist and hip measures

    >>> waist_to_hip_ratio(80, 100), waist_to_hip_ratio(70, 98)
    (0.8, 0.71)
    """
    return round(waist / hip, 2)


def dose_mg(weight_kg, mg_per_kg, max_mg=None):
    """Return a dose by body weight, at most max_mg.

    Ask:
        medicine dose by body weight
        drug dosage in mg per kg with a maximum
        compute the dose for a patient's weight
        how many mg of a drug for a child, capped at the maximum dose

    >>> dose_mg(20, 15)
    300
    >>> dose_mg(80, 15, 1000), dose_mg(20, 15, 1000)
    (1000, 300)
    """
    dose = weight_kg * mg_per_kg
    return dose if max_mg is None else min(dose, max_mg)


def water_per_day(weight_kg):
    """Return the litres of water to drink per day (33 ml per kg).

    Ask:
        daily water intake by weight
        how much water should someone drink per day
        litres of water per day from body weight
        recommended water intake in liters for a weight in kg

    >>> water_per_day(100)
    3.3
    >>> water_per_day(60)
    1.98
    """
    return round(weight_kg * 0.033, 2)


def one_rep_max(weight, reps):
    """Return the one-repetition maximum by the Epley formula.

    Ask:
        one rep max
        1rm with the epley formula
        estimate the maximum weight someone can lift once
        one repetition maximum from weight and reps

    >>> one_rep_max(100, 6)
    120.0
    >>> one_rep_max(80, 1)
    80
    """
    if reps == 1:
        return weight
    return weight * (1 + reps / 30)


def steps_to_km(steps, step_length_cm=75):
    """Return the distance in kilometres of a number of steps.

    Ask:
        steps to kilometres
        convert a step count to distance in km
        how far did i walk with this number of steps
        walking distance from steps and step length

    >>> steps_to_km(10000)
    7.5
    >>> steps_to_km(1000, 80)
    0.8
    """
    return steps * step_length_cm / 100_000


def average_steps(steps):
    """Return the average number of steps per day and the days that reached a goal of 10000.

    Ask:
        average daily steps and number of days with at least 10000
        analyse a list of step counts per day
        step tracker summary: mean and days over the goal of 10000
        how many days did i reach 10000 steps and what is my average

    >>> average_steps([10000, 5000, 12000])
    (9000.0, 2)
    >>> average_steps([])
    (0, 0)
    """
    if not steps:
        return 0, 0
    return sum(steps) / len(steps), sum(count >= 10_000 for count in steps)


def finish_time(pace_min, pace_sec, distance_km):
    """Return the finish time h:mm:ss of a run at a pace per kilometre.

    Ask:
        finish time from pace and distance
        marathon time at a pace in minutes and seconds per km
        predict the race time for a pace
        how long does a run take at 5:30 per km, as h:mm:ss

    >>> finish_time(5, 30, 10)
    '0:55:00'
    >>> finish_time(5, 0, 42.195)
    '3:30:58'
    """
    seconds = int((pace_min * 60 + pace_sec) * distance_km)
    hours, seconds = divmod(seconds, 3600)
    return f"{hours}:{seconds // 60:02}:{seconds % 60:02}"


def predict_race_time(seconds, distance, new_distance):
    """Predict the time of a race of another distance (Riegel's formula).

    Ask:
        riegel formula
        predict race time from another race
        estimate marathon time from a half marathon time
        expected time in seconds for a new distance with exponent 1.06

    >>> predict_race_time(3000, 10, 10)
    3000
    >>> predict_race_time(3000, 10, 20)
    6255
    """
    return round(seconds * (new_distance / distance) ** 1.06)


def wind_chill(celsius, wind_kmh):
    """Return the wind chill temperature in degrees Celsius.

    Ask:
        wind chill
        felt temperature from air temperature and wind speed
        wind chill index in celsius and km/h
        how cold does it feel in the wind

    >>> round(wind_chill(-10, 30), 1)
    -19.5
    >>> round(wind_chill(0, 10), 1)
    -3.3
    """
    factor = wind_kmh ** 0.16
    return 13.12 + 0.6215 * celsius - 11.37 * factor + 0.3965 * celsius * factor


def dew_point(celsius, humidity):
    """Return the dew point by the Magnus formula.

    Ask:
        dew point from temperature and relative humidity
        magnus formula for the dew point
        calculate the dewpoint in celsius
        temperature at which water condenses given humidity in percent

    >>> round(dew_point(20, 50), 1)
    9.3
    >>> round(dew_point(25, 100), 1)
    25.0
    """
    gamma = math.log(humidity / 100) + 17.62 * celsius / (243.12 + celsius)
    return 243.12 * gamma / (17.62 - gamma)


def fuel_needed(distance_km, litres_per_100km):
    """Return the litres of fuel for a trip.

    Ask:
        fuel needed for a trip
        litres of petrol for a distance with consumption per 100 km
        how much gas does a journey use
        fuel for a drive from km and l/100km

    >>> fuel_needed(200, 6)
    12.0
    >>> fuel_needed(0, 6)
    0.0
    """
    return distance_km * litres_per_100km / 100


def trip_cost(distance_km, litres_per_100km, price_per_litre):
    """Return the fuel cost of a trip.

    Ask:
        fuel cost of a trip
        petrol cost from distance, consumption and price
        how expensive is the drive given l/100km and the price per litre
        gas money for a journey
        cost of driving a distance
        trip cost from distance, litres per 100 km and price per litre
        how much does the petrol for a journey cost
        gas cost of a drive in kilometers
        calculate the fuel price of a car ride

    >>> trip_cost(200, 6, 1.5)
    18.0
    >>> trip_cost(333, 5.5, 1.799)
    32.95
    """
    return round(distance_km * litres_per_100km / 100 * price_per_litre, 2)


def fuel_consumption(distance_km, litres):
    """Return the fuel consumption in litres per 100 km.

    Ask:
        fuel consumption per 100 km
        litres per 100 km from distance and fuel used
        how thirsty is a car: l/100km
        average consumption of a tank

    >>> fuel_consumption(500, 30)
    6.0
    >>> fuel_consumption(50, 5)
    10.0
    """
    return litres / distance_km * 100


def miles_per_gallon(miles, gallons):
    """Return the mileage in miles per gallon, rounded to one decimal.

    Ask:
        miles per gallon
        mpg from miles driven and gallons used
        gas mileage calculator
        mileage of a car rounded to 1 decimal

    >>> miles_per_gallon(300, 10), miles_per_gallon(100, 3)
    (30.0, 33.3)
    """
    return round(miles / gallons, 1)


def stopping_distance(speed_kmh):
    """Return the stopping distance in metres by the rule of thumb.

    Ask:
        stopping distance rule of thumb from driving school
        reaction distance plus braking distance for a speed in km/h
        (speed/10)*3 + (speed/10)^2
        how many metres until a car stands

    >>> stopping_distance(50)
    40.0
    >>> stopping_distance(100)
    130.0
    """
    tens = speed_kmh / 10
    return 3 * tens + tens ** 2


def electricity_cost(watts, hours, price_per_kwh):
    """Return what it costs to run a device.

    Ask:
        electricity cost of a device
        cost of running an appliance from watts, hours and price per kwh
        how much does it cost to leave a lamp on
        energy price of a machine in use

    >>> electricity_cost(1000, 10, 0.3)
    3.0
    >>> electricity_cost(60, 5, 0.4)
    0.12
    """
    return round(watts / 1000 * hours * price_per_kwh, 2)


def meter_bill(previous, current, price, base_fee=0):
    """Return the bill from two meter readings.

    Ask:
        electricity bill from two meter readings
        utility bill: units used times price plus a base fee
        water bill from previous and current reading
        bill for the difference of meter readings

    >>> meter_bill(100, 150, 0.5)
    25.0
    >>> meter_bill(100, 100, 0.5, 8)
    8.0
    >>> meter_bill(150, 100, 0.5)
    Traceback (most recent call last):
    ValueError: current reading is below the previous one
    """
    if current < previous:
        raise ValueError("current reading is below the previous one")
    return (current - previous) * price + base_fee


def paint_cans(width, height, coverage, coats=1):
    """Return how many cans of paint a wall needs.

    Ask:
        how many cans of paint for a wall
        paint needed for an area, rounded up to whole cans
        number of paint tins from width, height and coverage per can
        paint calculator with number of coats

    >>> paint_cans(5, 2, 5), paint_cans(5, 2.1, 5)
    (2, 3)
    >>> paint_cans(5, 2, 5, coats=2)
    4
    """
    return math.ceil(width * height * coats / coverage)


def tiles_needed(length, width, tile, waste=0.1):
    """Return how many square tiles cover a floor, with some waste.

    Ask:
        how many tiles for a floor
        number of square tiles for a room with 10 percent waste
        tile calculator
        tiles to cover a rectangular area plus extra for cutting

    >>> tiles_needed(4, 3, 0.5)
    53
    >>> tiles_needed(4, 3, 0.5, waste=0)
    48
    """
    return math.ceil(length * width / tile ** 2 * (1 + waste))


def scale_recipe(recipe, servings, wanted):
    """Return the ingredients of a recipe for another number of servings.

    Ask:
        scale a recipe to more servings
        adjust ingredient amounts for the number of people
        recipe dict of amounts multiplied for the wanted servings
        double or halve a recipe given as a dict

    >>> scale_recipe({"flour": 200, "eggs": 2}, 4, 6)
    {'flour': 300.0, 'eggs': 3.0}
    >>> scale_recipe({}, 4, 2)
    {}
    """
    return {name: amount * wanted / servings for name, amount in recipe.items()}


def missing_ingredients(recipe, pantry):
    """Return the ingredients still to buy for a recipe.

    Ask:
        ingredients missing for a recipe
        what do i have to buy to cook this, given what is in the pantry
        shopping list from recipe amounts minus stock
        difference between needed and available amounts in two dicts

    >>> missing_ingredients({"egg": 3, "milk": 1}, {"egg": 1, "milk": 2})
    {'egg': 2}
    >>> missing_ingredients({"egg": 3}, {})
    {'egg': 3}
    >>> missing_ingredients({"egg": 3}, {"egg": 3})
    {}
    """
    return {
        name: amount - pantry.get(name, 0)
        for name, amount in recipe.items()
        if amount > pantry.get(name, 0)
    }


def cakes_possible(recipe, available):
    """Return how many times a recipe can be made.

    Ask:
        how many cakes can be baked with the ingredients
        number of times a recipe can be made from what is available
        how many portions do the supplies allow
        limiting ingredient of a recipe: whole batches possible

    >>> cakes_possible({"flour": 200, "eggs": 2}, {"flour": 1000, "eggs": 7})
    3
    >>> cakes_possible({"flour": 200}, {"sugar": 5})
    0
    """
    return min(available.get(name, 0) // amount for name, amount in recipe.items())


def dog_years(age):
    """Return the age of a dog in human years.

    Ask:
        dog years to human years
        human age of a dog: 15 for the first year, 9 for the second, 5 for each more
        how old is a dog in human years
        convert dog age to human age

    >>> [dog_years(age) for age in (0, 1, 2, 3, 10)]
    [0, 15, 24, 29, 64]
    """
    if age <= 1:
        return 15 * age
    if age <= 2:
        return 15 + 9 * (age - 1)
    return 24 + 5 * (age - 2)


def price_per_kg(price, grams):
    """Return the price per kilogram of a package.

    Ask:
        price per kilogram
        unit price of a package from price and grams
        compare groceries by their price per kg
        how much does a kilo cost given the price of a packet in grams

    >>> price_per_kg(2, 500)
    4.0
    >>> price_per_kg(1.99, 750)
    2.65
    """
    return round(price / grams * 1000, 2)


def cheapest_offer(offers):
    """Return the name of the offer with the lowest price per unit.

    Ask:
        cheapest offer per unit
        which package is the better deal
        best value among (name, price, amount) tuples
        find the product with the lowest unit price

    >>> cheapest_offer([("small", 2, 100), ("big", 3, 200)])
    'big'
    >>> cheapest_offer([("small", 1, 100), ("big", 3, 200)])
    'small'
    """
    return min(offers, key=lambda offer: offer[1] / offer[2])[0]


def fold_thickness(thickness_mm, folds):
    """Return the thickness of paper after folding it in half.

    Ask:
        thickness of paper after n folds
        fold a sheet of paper n times, how thick is it?
        paper folding problem
        doubling the thickness at each fold

    >>> fold_thickness(0.1, 0), fold_thickness(0.5, 3)
    (0.1, 4.0)
    """
    return thickness_mm * 2 ** folds


def alcohol_level(grams, weight_kg, sex, hours=0):
    """Return the blood alcohol in per mille by the Widmark formula.

    Ask:
        blood alcohol content
        widmark formula
        promille from grams of alcohol, weight, sex and hours since drinking
        estimate bac after some hours

    >>> round(alcohol_level(40, 80, "male"), 2)
    0.71
    >>> round(alcohol_level(40, 80, "male", 2), 2), alcohol_level(10, 80, "male", 9)
    (0.41, 0)
    >>> round(alcohol_level(40, 80, "female"), 2)
    0.83
    """
    factor = 0.7 if sex == "male" else 0.6
    level = grams / (weight_kg * factor) - 0.15 * hours
    return max(level, 0)


def due_date(last_period):
    """Return the expected date of birth (Naegele's rule).

    Ask:
        pregnancy due date
        expected date of birth from the last period
        280 days after the first day of the last period
        naegele's rule

    >>> from datetime import date
    >>> due_date(date(2024, 1, 1))
    datetime.date(2024, 10, 7)
    """
    from datetime import timedelta

    return last_period + timedelta(days=280)
