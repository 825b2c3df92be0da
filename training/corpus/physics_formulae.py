"""Motion, force, energy, electricity, waves, heat, gases, optics and astronomy formulae."""
import math


def travel_time(distance, speed):
    """Return the time needed for a distance at a constant speed.

    Ask:
        travel time from distance and speed
        how long does a trip take at a given speed
        time = distance / speed
        duration of a journey at constant velocity

    >>> travel_time(100, 50)
    2.0
    >>> travel_time(30, 60)
    0.5
    """
    return distance / speed


def distance_travelled(speed, time):
    """Return the distance covered at a constant speed.

    Ask:
        distance from speed and time
        how far does a car go at constant speed
        distance travelled = speed * time
        path length of uniform motion

    >>> distance_travelled(60, 1.5)
    90.0
    >>> distance_travelled(10, 0)
    0
    """
    return speed * time


def average_speed_of_trip(distances, times):
    """Return the average speed over several sections of a trip.

    Ask:
        average speed over several legs of a trip
        total distance divided by total time
        mean speed from lists of distances and times
        overall average velocity of a journey with sections

    >>> average_speed_of_trip([60, 30], [1, 2])
    30.0
    >>> average_speed_of_trip([10], [4])
    2.5
    """
    return sum(distances) / sum(times)


def acceleration(initial_velocity, final_velocity, time):
    """Return the constant acceleration.

    Ask:
        calculate acceleration
        change of velocity divided by time
        acceleration from initial and final speed and time
        (v - u) / t

    >>> acceleration(0, 20, 4)
    5.0
    >>> acceleration(10, 0, 5)
    -2.0
    """
    return (final_velocity - initial_velocity) / time


def final_velocity(initial_velocity, acceleration, time):
    """Return the velocity after constant acceleration.

    Ask:
        final velocity under constant acceleration
        v = u + a t
        speed after accelerating for some time
        first equation of motion

    >>> final_velocity(5, 2, 3)
    11
    >>> final_velocity(10, -2, 5)
    0
    """
    return initial_velocity + acceleration * time


def displacement(initial_velocity, acceleration, time):
    """Return the displacement under constant acceleration.

    Ask:
        displacement under constant acceleration
        s = u t + 1/2 a t^2
        distance covered while accelerating
        second equation of motion

    >>> displacement(5, 2, 3)
    24.0
    >>> displacement(0, 10, 1)
    5.0
    """
    return initial_velocity * time + acceleration * time ** 2 / 2


def braking_distance(speed, deceleration):
    """Return the distance needed to stop.

    Ask:
        braking distance from speed and deceleration
        stopping distance of a car
        v squared over 2a
        how far does a vehicle travel while braking

    >>> braking_distance(20, 5)
    40.0
    >>> braking_distance(10, 5)
    10.0
    """
    return speed ** 2 / (2 * deceleration)


def force(mass, acceleration):
    """Return the force by Newton's second law.

    Ask:
        force from mass and acceleration
        newton's second law
        f = m a
        calculate the force on an object in newtons

    >>> force(10, 2)
    20
    >>> force(0.5, 4)
    2.0
    """
    return mass * acceleration


def weight(mass, gravity=9.81):
    """Return the weight force of a mass.

    Ask:
        weight of an object in newtons
        gravitational force on a mass
        mass times g with g = 9.81
        weight from mass on earth or another planet

    >>> round(weight(10), 6)
    98.1
    >>> weight(10, gravity=2)
    20
    """
    return mass * gravity


def free_fall_distance(time, gravity=9.81):
    """Return how far an object falls from rest.

    Ask:
        distance of free fall
        how far does an object fall in t seconds
        1/2 g t^2
        free fall from rest

    >>> round(free_fall_distance(2), 6)
    19.62
    >>> free_fall_distance(0)
    0.0
    """
    return gravity * time ** 2 / 2


def free_fall_time(height, gravity=9.81):
    """Return how long an object falls from a height.

    Ask:
        time of free fall from a height
        how long does an object take to hit the ground
        sqrt(2h/g)
        fall duration from height

    >>> round(free_fall_time(19.62), 6)
    2.0
    >>> free_fall_time(0)
    0.0
    """
    return math.sqrt(2 * height / gravity)


def impact_velocity(height, gravity=9.81):
    """Return the speed of an object that has fallen from a height.

    Ask:
        impact velocity of a falling object
        speed after falling from a height
        sqrt(2gh)
        how fast is an object when it hits the ground

    >>> round(impact_velocity(5, gravity=10), 6)
    10.0
    >>> impact_velocity(0)
    0.0
    """
    return math.sqrt(2 * gravity * height)


def projectile_range(velocity, degrees, gravity=9.81):
    """Return the range of a projectile on flat ground.

    Ask:
        range of a projectile
        how far does a thrown ball fly
        projectile motion range from speed and launch angle in degrees
        v squared sin(2 theta) / g

    >>> round(projectile_range(10, 45, gravity=10), 6)
    10.0
    >>> projectile_range(10, 0)
    0.0
    """
    return velocity ** 2 * math.sin(math.radians(2 * degrees)) / gravity


def projectile_height(velocity, degrees, gravity=9.81):
    """Return the greatest height of a projectile.

    Ask:
        maximum height of a projectile
        how high does a thrown ball get
        peak height from speed and launch angle in degrees
        highest point of a projectile trajectory

    >>> round(projectile_height(20, 90, gravity=10), 6)
    20.0
    >>> round(projectile_height(20, 30, gravity=10), 6)
    5.0
    """
    return (velocity * math.sin(math.radians(degrees))) ** 2 / (2 * gravity)


def projectile_trajectory(velocity, degrees, times, gravity=9.81):
    """Return the positions of a projectile at the given times.

    Ask:
        trajectory of a projectile
        positions of a thrown object over time
        x and y coordinates of projectile motion
        simulate a projectile without air resistance

    >>> path = projectile_trajectory(20, 90, [0, 1, 2], gravity=10)
    >>> [(round(x, 6), round(y, 6)) for x, y in path]
    [(0.0, 0.0), (0.0, 15.0), (0.0, 20.0)]
    >>> projectile_trajectory(10, 0, [2], gravity=1)
    [(20.0, -2.0)]
    """
    vx = velocity * math.cos(math.radians(degrees))
    vy = velocity * math.sin(math.radians(degrees))
    return [(vx * t, vy * t - gravity * t ** 2 / 2) for t in times]


def momentum(mass, velocity):
    """Return the momentum of a body.

    Ask:
        momentum of an object
        p = m v
        linear momentum from mass and velocity
        calculate momentum in kg m/s

    >>> momentum(3, 4)
    12
    >>> momentum(2, -1.5)
    -3.0
    """
    return mass * velocity


def kinetic_energy(mass, velocity):
    """Return the kinetic energy.

    Ask:
        kinetic energy
        1/2 m v^2
        energy of a moving body from mass and velocity
        calculate kinetic energy in joules

    >>> kinetic_energy(2, 3)
    9.0
    >>> kinetic_energy(5, 0)
    0.0
    """
    return mass * velocity ** 2 / 2


def potential_energy(mass, height, gravity=9.81):
    """Return the gravitational potential energy.

    Ask:
        potential energy
        m g h
        gravitational potential energy of an object at a height
        calculate potential energy in joules

    >>> potential_energy(2, 5, gravity=10)
    100
    >>> round(potential_energy(1, 1), 6)
    9.81
    """
    return mass * gravity * height


def spring_force(stiffness, extension):
    """Return the restoring force of a spring.

    Ask:
        spring force
        hooke's law
        force of a spring with constant k stretched by x
        restoring force -k x

    >>> spring_force(100, 0.5)
    -50.0
    >>> spring_force(10, -2)
    20
    """
    return -stiffness * extension


def spring_energy(stiffness, extension):
    """Return the energy stored in a spring.

    Ask:
        elastic potential energy of a spring
        energy stored in a stretched spring
        1/2 k x^2
        spring energy from constant and extension

    >>> spring_energy(100, 0.5)
    12.5
    >>> spring_energy(4, -1)
    2.0
    """
    return stiffness * extension ** 2 / 2


def work(force, distance, degrees=0):
    """Return the work of a force along a distance.

    Ask:
        work done by a force
        force times distance times cosine of the angle
        mechanical work in joules
        work from force, displacement and angle in degrees

    >>> work(10, 3)
    30.0
    >>> round(work(10, 3, 60), 6)
    15.0
    """
    return force * distance * math.cos(math.radians(degrees))


def power(work, time):
    """Return the power as work per time.

    Ask:
        power from work and time
        work divided by time in watts
        mechanical power
        energy per second
        work done and power

    >>> power(100, 4)
    25.0
    >>> power(9, 2)
    4.5
    """
    return work / time


def density(mass, volume):
    """Return the density of a body.

    Ask:
        density from mass and volume
        mass divided by volume
        calculate the density of a material
        rho = m / V

    >>> density(10, 4)
    2.5
    >>> density(0, 3)
    0.0
    """
    return mass / volume


def pressure(force, area):
    """Return the pressure of a force on an area.

    Ask:
        pressure from force and area
        force per area in pascal
        calculate pressure
        p = F / A

    >>> pressure(100, 4)
    25.0
    >>> pressure(3, 2)
    1.5
    """
    return force / area


def hydrostatic_pressure(depth, density=1000, gravity=9.81):
    """Return the pressure of a liquid column.

    Ask:
        hydrostatic pressure at a depth
        water pressure under water
        pressure in a liquid rho g h
        pressure at the bottom of a tank

    >>> round(hydrostatic_pressure(10), 6)
    98100.0
    >>> hydrostatic_pressure(2, density=500, gravity=10)
    10000
    """
    return density * gravity * depth


def buoyant_force(volume, density=1000, gravity=9.81):
    """Return the buoyant force on a submerged volume.

    Ask:
        buoyant force
        archimedes' principle
        buoyancy of a submerged body from its volume
        upward force of a displaced liquid

    >>> round(buoyant_force(0.5), 6)
    4905.0
    >>> buoyant_force(2, density=3, gravity=10)
    60
    """
    return density * volume * gravity


def gravitational_force(m1, m2, distance):
    """Return the gravitational force between two masses.

    Ask:
        gravitational force between two masses
        newton's law of universal gravitation
        attraction of two bodies from masses and distance
        G m1 m2 / r^2

    >>> round(gravitational_force(5.972e24, 1, 6.371e6), 2)
    9.82
    >>> gravitational_force(1, 1, 1)
    6.6743e-11
    """
    gravitational_constant = 6.6743e-11
    return gravitational_constant * m1 * m2 / distance ** 2


def escape_velocity(mass, radius):
    """Return the escape velocity from a body.

    Ask:
        escape velocity of a planet
        speed needed to leave a planet from mass and radius
        sqrt(2 G M / r)
        calculate escape velocity

    >>> round(escape_velocity(5.972e24, 6.371e6))
    11186
    """
    gravitational_constant = 6.6743e-11
    return math.sqrt(2 * gravitational_constant * mass / radius)


def orbital_period(semi_major_axis, mass):
    """Return the orbital period in seconds by Kepler's third law.

    Ask:
        orbital period of a satellite
        kepler's third law
        period of an orbit from semi-major axis and central mass
        how long does a planet need for one orbit

    >>> round(orbital_period(1.496e11, 1.989e30) / 86400)
    365
    """
    gravitational_constant = 6.6743e-11
    return 2 * math.pi * math.sqrt(semi_major_axis ** 3 / (gravitational_constant * mass))


def pendulum_period(length, gravity=9.81):
    """Return the period of a simple pendulum.

    Ask:
        period of a pendulum
        swing time of a simple pendulum from its length
        2 pi sqrt(l / g)
        how long does one swing of a pendulum take

    >>> round(pendulum_period(1), 4)
    2.0061
    >>> pendulum_period(0)
    0.0
    """
    return 2 * math.pi * math.sqrt(length / gravity)


def centripetal_force(mass, velocity, radius):
    """Return the centripetal force on a circular path.

    Ask:
        centripetal force
        m v^2 / r
        force on a body moving in a circle
        force that keeps a mass on a circular path

    >>> centripetal_force(2, 3, 6)
    3.0
    >>> centripetal_force(1, 4, 2)
    8.0
    """
    return mass * velocity ** 2 / radius


def torque(force, lever_arm, degrees=90):
    """Return the torque of a force on a lever.

    Ask:
        torque of a force
        moment of force from lever arm and angle
        turning moment in newton metres
        force times lever arm times sine of the angle

    >>> torque(10, 2)
    20.0
    >>> round(torque(10, 2, 30), 6)
    10.0
    """
    return force * lever_arm * math.sin(math.radians(degrees))


def voltage(current, resistance):
    """Return the voltage by Ohm's law.

    Ask:
        ohm's law: voltage from current and resistance
        calculate voltage
        v = i r
        volts across a resistor

    >>> voltage(2, 10)
    20
    >>> voltage(0.5, 4)
    2.0
    """
    return current * resistance


def current(voltage, resistance):
    """Return the current by Ohm's law.

    Ask:
        ohm's law: current from voltage and resistance
        calculate electric current
        i = v / r
        amperes through a resistor

    >>> current(20, 10)
    2.0
    >>> current(5, 2)
    2.5
    """
    return voltage / resistance


def ohms_law(voltage=None, current=None, resistance=None):
    """Return the missing one of voltage, current and resistance.

    Ask:
        ohm's law solving for the missing quantity
        ohms law calculator for voltage, current or resistance
        given two of voltage, current and resistance compute the third
        function that finds the unknown in v = i * r

    >>> ohms_law(current=2, resistance=10)
    20
    >>> ohms_law(voltage=20, resistance=10)
    2.0
    >>> ohms_law(voltage=20, current=4)
    5.0
    >>> ohms_law(voltage=1)
    Traceback (most recent call last):
    ...
    ValueError: give exactly two of voltage, current and resistance
    """
    if [voltage, current, resistance].count(None) != 1:
        raise ValueError("give exactly two of voltage, current and resistance")
    if voltage is None:
        return current * resistance
    if current is None:
        return voltage / resistance
    return voltage / current


def electric_power(voltage, current):
    """Return the electric power.

    Ask:
        electric power from voltage and current
        watts from volts and amperes
        p = v i
        power consumption of a device

    >>> electric_power(230, 2)
    460
    >>> electric_power(5, 0.5)
    2.5
    """
    return voltage * current


def series_resistance(resistors):
    """Return the total resistance of resistors in series.

    Ask:
        total resistance in series
        resistors in series
        sum of resistances connected one after another
        equivalent resistance of a series circuit

    >>> series_resistance([10, 20, 30])
    60
    >>> series_resistance([4])
    4
    """
    return sum(resistors)


def parallel_resistance(resistors):
    """Return the total resistance of resistors in parallel.

    Ask:
        total resistance in parallel
        resistors in parallel
        reciprocal of the sum of reciprocals
        equivalent resistance of a parallel circuit

    >>> parallel_resistance([10, 10])
    5.0
    >>> parallel_resistance([4])
    4.0
    >>> round(parallel_resistance([2, 3, 6]), 6)
    1.0
    """
    return 1 / sum(1 / resistance for resistance in resistors)


def coulomb_force(q1, q2, distance):
    """Return the electric force between two charges.

    Ask:
        coulomb's law
        electric force between two charges
        electrostatic force from charges and distance
        k q1 q2 / r^2

    >>> round(coulomb_force(1e-6, 1e-6, 1), 6)
    0.008988
    >>> coulomb_force(1e-6, -1e-6, 1) < 0
    True
    >>> round(coulomb_force(1e-6, 1e-6, 2), 6)
    0.002247
    """
    coulomb_constant = 8.9875517923e9
    return coulomb_constant * q1 * q2 / distance ** 2


def resonant_frequency(inductance, capacitance):
    """Return the resonant frequency of an LC circuit.

    Ask:
        resonant frequency of an lc circuit
        frequency of a resonant circuit from L and C
        1 / (2 pi sqrt(LC))
        lc oscillator frequency in hertz

    >>> round(resonant_frequency(1, 1), 6)
    0.159155
    >>> round(resonant_frequency(1e-3, 1e-6))
    5033
    """
    return 1 / (2 * math.pi * math.sqrt(inductance * capacitance))


def capacitor_voltage(supply, resistance, capacitance, time):
    """Return the voltage of a charging capacitor.

    Ask:
        voltage of a charging capacitor
        rc circuit charging curve
        capacitor voltage after a time
        v (1 - e^(-t/RC))

    >>> capacitor_voltage(5, 1000, 1e-6, 0)
    0.0
    >>> round(capacitor_voltage(5, 1000, 1e-3, 1), 4)
    3.1606
    """
    return supply * (1 - math.exp(-time / (resistance * capacitance)))


def wavelength(speed, frequency):
    """Return the wavelength of a wave.

    Ask:
        wavelength from speed and frequency
        wave speed divided by frequency
        lambda = c / f
        length of a sound wave

    >>> wavelength(343, 49)
    7.0
    >>> wavelength(300, 600)
    0.5
    """
    return speed / frequency


def photon_energy(wavelength):
    """Return the energy of a photon in joules.

    Ask:
        energy of a photon from its wavelength
        planck relation h c / lambda
        photon energy in joules
        light energy of one quantum

    >>> round(photon_energy(500e-9) * 1e19, 3)
    3.973
    """
    planck_constant = 6.62607015e-34
    speed_of_light = 299_792_458
    return planck_constant * speed_of_light / wavelength


def doppler_frequency(frequency, source_speed, sound_speed=343):
    """Return the frequency heard from an approaching source.

    Ask:
        doppler effect for a moving source
        frequency of an approaching siren
        observed frequency when the source moves towards the listener
        doppler shift of sound

    >>> doppler_frequency(400, 0)
    400.0
    >>> doppler_frequency(300, 50, sound_speed=350)
    350.0
    """
    return frequency * sound_speed / (sound_speed - source_speed)


def mass_energy(mass):
    """Return the energy equivalent of a mass in joules.

    Ask:
        mass energy equivalence
        e = m c^2
        einstein's formula for energy
        rest energy of a mass in joules

    >>> mass_energy(1)
    89875517873681764
    >>> mass_energy(0)
    0
    """
    speed_of_light = 299_792_458
    return mass * speed_of_light ** 2


def lorentz_factor(velocity):
    """Return the Lorentz factor of a velocity in m/s.

    Ask:
        lorentz factor
        time dilation factor at a velocity
        gamma = 1 / sqrt(1 - v^2/c^2)
        relativistic gamma

    >>> lorentz_factor(0)
    1.0
    >>> round(lorentz_factor(0.6 * 299792458), 6)
    1.25
    """
    speed_of_light = 299_792_458
    return 1 / math.sqrt(1 - (velocity / speed_of_light) ** 2)


def refraction_angle(degrees, n1, n2):
    """Return the refraction angle in degrees, or None for total reflection.

    Ask:
        snell's law
        angle of refraction from the angle of incidence
        refracted angle between two media, none for total internal reflection
        n1 sin a = n2 sin b solved for b

    >>> round(refraction_angle(30, 1, 1), 6)
    30.0
    >>> round(refraction_angle(45, 1, 1.5), 2)
    28.13
    >>> refraction_angle(60, 1.5, 1) is None
    True
    """
    sine = n1 / n2 * math.sin(math.radians(degrees))
    if abs(sine) > 1:
        return None
    return math.degrees(math.asin(sine))


def image_distance(focal_length, object_distance):
    """Return the image distance of a thin lens.

    Ask:
        thin lens equation
        image distance from focal length and object distance
        1/f = 1/u + 1/v solved for v
        where does a lens form the image

    >>> image_distance(10, 20)
    20.0
    >>> image_distance(10, 30)
    15.0
    """
    return focal_length * object_distance / (object_distance - focal_length)


def heat_energy(mass, specific_heat, temperature_change):
    """Return the heat needed to change a temperature.

    Ask:
        heat energy from mass, specific heat and temperature change
        q = m c delta t
        energy to warm up water
        thermal energy in joules

    >>> heat_energy(2, 4186, 10)
    83720
    >>> heat_energy(0.5, 1000, 4)
    2000.0
    """
    return mass * specific_heat * temperature_change


def mixing_temperature(m1, t1, m2, t2):
    """Return the temperature of a mixture of two amounts of one liquid.

    Ask:
        final temperature of mixed water
        mixing temperature of two amounts of liquid
        mix hot and cold water, resulting temperature
        weighted mean temperature of a mixture

    >>> mixing_temperature(1, 20, 1, 80)
    50.0
    >>> mixing_temperature(3, 10, 1, 90)
    30.0
    """
    return (m1 * t1 + m2 * t2) / (m1 + m2)


def gas_pressure(moles, temperature, volume):
    """Return the pressure of an ideal gas in pascal.

    Ask:
        ideal gas law for the pressure
        pressure from moles, temperature in kelvin and volume
        p = nRT / V
        pv = nrt solved for p

    >>> round(gas_pressure(1, 273.15, 0.0224), -2)
    101400.0
    >>> round(gas_pressure(2, 300, 1), 3)
    4988.678
    """
    gas_constant = 8.314462618
    return moles * gas_constant * temperature / volume


def half_life_remaining(amount, half_life, time):
    """Return what is left of a decaying substance.

    Ask:
        radioactive decay from the half-life
        remaining amount after some time with a half life
        how much of a substance is left after t
        exponential decay with half life

    >>> half_life_remaining(80, 5, 10)
    20.0
    >>> half_life_remaining(80, 5, 0)
    80.0
    """
    return amount * 0.5 ** (time / half_life)


def decibels(power, reference):
    """Return the ratio of two powers in decibels.

    Ask:
        decibels from two powers
        power ratio in db
        10 log10 of a ratio
        sound level relative to a reference power

    >>> decibels(100, 1)
    20.0
    >>> decibels(5, 5)
    0.0
    """
    return 10 * math.log10(power / reference)


def reynolds_number(density, velocity, length, viscosity):
    """Return the Reynolds number of a flow.

    Ask:
        reynolds number
        laminar or turbulent flow number
        rho v L / mu
        calculate the reynolds number of a pipe flow

    >>> reynolds_number(1000, 2, 0.5, 0.001)
    1000000.0
    >>> reynolds_number(1, 1, 1, 4)
    0.25
    """
    return density * velocity * length / viscosity
