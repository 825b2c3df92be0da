"""Interest, loans, taxes, discounts, tips, salaries, investments and currency."""


def simple_interest(principal, rate, years):
    """Return the simple interest at a yearly rate in percent.

    Ask:
        simple interest
        calculate simple interest from principal, rate and time
        interest = principal * rate * time / 100
        interest earned without compounding
        write a program to compute simple interest

    >>> simple_interest(1000, 5, 2)
    100.0
    >>> simple_interest(500, 0, 3)
    0.0
    """
    return principal * rate * years / 100


def compound_interest(principal, rate, years):
    """Return the interest with yearly compounding at a rate in percent.

    Ask:
        compound interest
        calculate compound interest earned over years
        interest with yearly compounding, rate in percent
        difference between final amount and principal with compound interest

    >>> round(compound_interest(1000, 10, 2), 2)
    210.0
    >>> compound_interest(1000, 5, 0)
    0.0
    """
    amount = principal * (1 + rate / 100) ** years
    return amount - principal


def compound_amount(principal, rate, years, periods_per_year=1):
    """Return the final amount with compound interest at a rate in percent.

    Ask:
        final amount with compound interest
        future value with compounding periods per year
        how much is my deposit worth after some years, compounded monthly
        balance with interest compounded n times a year
        calculate the final balance after yearly interest
        final amount with compound interest after n years
        compound interest with monthly compounding

    >>> round(compound_amount(1000, 10, 2), 2)
    1210.0
    >>> round(compound_amount(1000, 12, 1, 12), 2)
    1126.83
    """
    rate_per_period = rate / 100 / periods_per_year
    return principal * (1 + rate_per_period) ** (periods_per_year * years)


def yearly_balances(principal, rate, years):
    """Return the balance at the end of each year with interest in percent.

    Ask:
        balance after each year with interest
        list of yearly account balances
        savings growth year by year
        show how a deposit grows each year with compound interest

    >>> yearly_balances(1000, 10, 2)
    [1100.0, 1210.0]
    >>> yearly_balances(1000, 10, 0)
    []
    """
    balances = []
    for _ in range(years):
        principal = round(principal * (1 + rate / 100), 2)
        balances.append(principal)
    return balances


def years_to_reach(principal, target, rate):
    """Return after how many full years a balance reaches a target.

    Ask:
        how many years until savings reach a target
        years until money doubles at an interest rate
        number of years to grow a deposit to a goal
        loop: count years until the balance is at least the target
        how many years to double an investment

    >>> years_to_reach(1000, 2000, 10)
    8
    >>> years_to_reach(1000, 1000, 5)
    0
    >>> years_to_reach(1000, 1100, 10)
    1
    """
    years = 0
    while round(principal, 2) < target:
        principal *= 1 + rate / 100
        years += 1
    return years


def rule_of_72(rate):
    """Estimate the years until money doubles.

    Ask:
        rule of 72
        estimate doubling time of an investment
        72 divided by the interest rate
        rough number of years until money doubles

    >>> rule_of_72(6)
    12.0
    >>> rule_of_72(8)
    9.0
    """
    return 72 / rate


def future_value_of_savings(payment, rate, periods):
    """Return the value of regular payments at the end of each period.

    Ask:
        future value of an annuity
        savings plan with regular payments
        value of monthly deposits with interest per period in percent
        how much do I have after saving a fixed amount every month
        amount after n years with monthly deposits

    >>> round(future_value_of_savings(100, 10, 3), 2)
    331.0
    >>> future_value_of_savings(100, 0, 5)
    500
    """
    if rate == 0:
        return payment * periods
    r = rate / 100
    return payment * ((1 + r) ** periods - 1) / r


def present_value(amount, rate, years):
    """Return what a future amount is worth today.

    Ask:
        present value of a future amount
        discount a future payment to today
        value today of money received later
        amount / (1 + r)^n with rate in percent

    >>> round(present_value(121, 10, 2), 6)
    100.0
    >>> present_value(50, 5, 0)
    50.0
    """
    return amount / (1 + rate / 100) ** years


def net_present_value(rate, cash_flows):
    """Return the net present value of cash flows, the first one today.

    Ask:
        net present value of cash flows
        npv
        discounted sum of yearly payments with the first one now
        value of an investment from its cash flows and a rate in percent

    >>> round(net_present_value(10, [-90, 110]), 6)
    10.0
    >>> net_present_value(0, [-100, 60, 60])
    20.0
    """
    return sum(flow / (1 + rate / 100) ** year for year, flow in enumerate(cash_flows))


def internal_rate_of_return(cash_flows):
    """Return the internal rate of return as a fraction, by bisection.

    Ask:
        internal rate of return
        irr of cash flows
        discount rate at which the net present value is zero
        rate of return of an investment by bisection

    >>> round(internal_rate_of_return([-100, 110]), 6)
    0.1
    >>> round(internal_rate_of_return([-100, 60, 60]), 4)
    0.1307
    """
    def npv(rate):
        return sum(flow / (1 + rate) ** year for year, flow in enumerate(cash_flows))

    low, high = -0.99, 10.0
    for _ in range(100):
        middle = (low + high) / 2
        if npv(middle) > 0:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def loan_payment(principal, yearly_rate, years):
    """Return the monthly payment of a loan at a yearly rate in percent.

    Ask:
        monthly loan payment
        mortgage payment calculator
        emi calculator
        monthly instalment of a loan from principal, yearly rate and years
        annuity formula for a loan
        calculate the monthly payment for a loan
        monthly loan payment from principal, rate and years

    >>> round(loan_payment(200000, 6, 30), 2)
    1199.1
    >>> loan_payment(1200, 0, 1)
    100.0
    """
    months = years * 12
    rate = yearly_rate / 100 / 12
    if rate == 0:
        return principal / months
    return principal * rate / (1 - (1 + rate) ** -months)


def total_loan_interest(principal, monthly_payment, months):
    """Return the interest paid over a loan.

    Ask:
        total interest paid on a loan
        cost of a loan from monthly payment and number of months
        how much more than the principal is paid back
        interest cost of a mortgage

    >>> total_loan_interest(1000, 110, 10)
    100
    >>> total_loan_interest(1000, 100, 10)
    0
    """
    return monthly_payment * months - principal


def amortization_schedule(principal, yearly_rate, payment):
    """Return the interest, repayment and rest of each month of a loan.

    Ask:
        amortization schedule of a loan
        repayment plan month by month
        table with interest, principal part and remaining balance
        loan schedule with a fixed monthly payment

    >>> amortization_schedule(200, 12, 110)
    [(2.0, 108.0, 92.0), (0.92, 92.0, 0.0)]
    >>> amortization_schedule(0, 12, 50)
    []
    """
    schedule = []
    while principal > 0:
        interest = round(principal * yearly_rate / 1200, 2)
        if payment <= interest:
            raise ValueError("the payment does not cover the interest")
        repayment = min(round(payment - interest, 2), principal)
        principal = round(principal - repayment, 2)
        schedule.append((interest, repayment, principal))
    return schedule


def months_to_pay_off(balance, yearly_rate, payment):
    """Return how many months it takes to pay off a debt.

    Ask:
        months to pay off a credit card
        how long until a debt is paid with a fixed monthly payment
        number of payments to clear a balance with interest
        credit card payoff time

    >>> months_to_pay_off(1000, 0, 100)
    10
    >>> months_to_pay_off(1000, 12, 100)
    11
    >>> months_to_pay_off(1000, 0, 1000), months_to_pay_off(0, 12, 10)
    (1, 0)
    >>> months_to_pay_off(1000, 12, 10)
    Traceback (most recent call last):
    ...
    ValueError: the payment does not cover the interest
    """
    rate = yearly_rate / 100 / 12
    months = 0
    while balance > 0:
        remaining = balance * (1 + rate) - payment
        if remaining >= balance:
            raise ValueError("the payment does not cover the interest")
        balance = remaining
        months += 1
    return months


def add_tax(price, tax_rate):
    """Return a price with tax in percent.

    Ask:
        add sales tax to a price
        price including vat
        gross price from net price and tax rate
        total with tax
        calculate price after tax
        price including tax
        add sales tax to a price, rate in percent
        gross price from net price and vat rate
        total cost with tax rounded to two decimals
        final price after adding n percent tax

    >>> add_tax(100, 19)
    119.0
    >>> add_tax(50, 0)
    50.0
    """
    return round(price * (1 + tax_rate / 100), 2)


def remove_tax(gross, tax_rate):
    """Return a price without the tax in percent that it includes.

    Ask:
        net price from gross price
        remove vat from a price
        price before tax from the total
        take sales tax out of an amount

    >>> remove_tax(119, 19)
    100.0
    >>> remove_tax(10, 25)
    8.0
    """
    return round(gross / (1 + tax_rate / 100), 2)


def tax_amount(price, tax_rate):
    """Return the tax on a net price.

    Ask:
        sales tax on a price
        calculate the tax amount
        vat amount of a net price
        how much tax is due on a purchase
        vat of a price

    >>> tax_amount(200, 7)
    14.0
    >>> tax_amount(19.99, 19)
    3.8
    """
    return round(price * tax_rate / 100, 2)


def income_tax(income, brackets):
    """Return a progressive tax for brackets (upper limit, rate), the last limit infinite.

    Ask:
        progressive income tax
        income tax with tax brackets
        calculate tax from a list of (limit, rate) brackets
        marginal tax calculation
        progressive tax brackets

    >>> brackets = [(10000, 0), (30000, 0.2), (float("inf"), 0.4)]
    >>> income_tax(8000, brackets)
    0
    >>> income_tax(20000, brackets)
    2000.0
    >>> income_tax(50000, brackets)
    12000.0
    """
    tax = 0
    lower = 0
    for upper, rate in brackets:
        if income <= lower:
            break
        tax += (min(income, upper) - lower) * rate
        lower = upper
    return tax


def discounted_price(price, percent):
    """Return a price after a discount in percent.

    Ask:
        price after discount
        apply a discount to a price
        sale price from original price and percent off
        calculate the final price with a rebate
        reduce a price by a percentage

    >>> discounted_price(80, 25)
    60.0
    >>> discounted_price(19.99, 10)
    17.99
    >>> discounted_price(50, 0)
    50.0
    """
    return round(price * (1 - percent / 100), 2)


def discount_percent(original, sale):
    """Return by how many percent a price was reduced.

    Ask:
        discount in percent from original and sale price
        how much percent off is a sale price
        percentage saved on a reduced item
        rebate rate of a price cut
        discount percentage from old and new price

    >>> discount_percent(80, 60)
    25.0
    >>> discount_percent(50, 50)
    0.0
    """
    return (original - sale) / original * 100


def original_price(sale_price, percent):
    """Return the price before a discount in percent.

    Ask:
        original price before a discount
        price before percent off from the sale price
        undo a discount
        find the list price when the reduced price is known

    >>> original_price(60, 25)
    80.0
    >>> original_price(10, 0)
    10.0
    """
    return round(sale_price / (1 - percent / 100), 2)


def tiered_discount(total):
    """Return the total after a discount that depends on the amount.

    Ask:
        discount by order total: 10 percent from 100, 20 percent from 500
        tiered discount with if elif
        apply 10% off from 100 and 20% off from 500
        shop discount depending on the purchase amount

    >>> tiered_discount(99)
    99
    >>> tiered_discount(100)
    90.0
    >>> tiered_discount(500)
    400.0
    """
    if total >= 500:
        return round(total * 0.8, 2)
    if total >= 100:
        return round(total * 0.9, 2)
    return total


def buy_two_get_one_free(quantity, price):
    """Return the cost when every third item is free.

    Ask:
        buy two get one free
        cost when every third item is free
        3 for 2 offer
        total price with one free item for each two bought

    >>> buy_two_get_one_free(3, 10)
    20
    >>> buy_two_get_one_free(7, 10)
    50
    >>> buy_two_get_one_free(2, 10)
    20
    """
    return (quantity - quantity // 3) * price


def tip(bill, percent=15):
    """Return the tip for a bill.

    Ask:
        calculate a tip
        tip amount for a bill
        tip calculator with a percentage
        how much tip to give in a restaurant

    >>> tip(50)
    7.5
    >>> tip(80, 20)
    16.0
    """
    return round(bill * percent / 100, 2)


def total_with_tip(bill, percent):
    """Return a bill including the tip.

    Ask:
        total bill including tip
        bill plus tip
        restaurant total with tip percentage
        amount to pay with gratuity
        total of a restaurant bill with tip

    >>> total_with_tip(50, 20)
    60.0
    >>> total_with_tip(33.33, 15)
    38.33
    """
    return round(bill * (1 + percent / 100), 2)


def split_bill(bill, people, tip_percent=0):
    """Return what each person pays, tip included.

    Ask:
        split a bill between people
        share of each person including tip
        divide the restaurant bill evenly with a tip
        how much does everyone pay
        split the bill between n people including tip
        split bill between friends
        tip calculator total per person
        split a bill with tip among n people
        how much does everyone pay for the bill with tip

    >>> split_bill(100, 4)
    25.0
    >>> split_bill(90, 3, tip_percent=10)
    33.0
    """
    total = bill * (1 + tip_percent / 100)
    return round(total / people, 2)


def split_exactly(cents, people):
    """Split an amount in cents so that the shares add up and differ by at most one.

    Ask:
        split an amount of cents fairly without losing a cent
        divide money into equal shares that add up exactly
        distribute cents among people, remainder to the first ones
        fair split of an integer amount

    >>> split_exactly(100, 3)
    [34, 33, 33]
    >>> split_exactly(6, 3)
    [2, 2, 2]
    """
    share, rest = divmod(cents, people)
    return [share + 1] * rest + [share] * (people - rest)


def profit_or_loss(cost, selling_price):
    """Return 'profit', 'loss' or 'break even' and the amount.

    Ask:
        profit or loss from cost price and selling price
        was a sale a profit or a loss
        calculate profit or loss with if else
        compare cost and selling price

    >>> profit_or_loss(80, 100)
    ('profit', 20)
    >>> profit_or_loss(100, 70)
    ('loss', 30)
    >>> profit_or_loss(5, 5)
    ('break even', 0)
    """
    if selling_price > cost:
        return "profit", selling_price - cost
    if selling_price < cost:
        return "loss", cost - selling_price
    return "break even", 0


def profit_margin(revenue, cost):
    """Return the profit margin in percent of the revenue.

    Ask:
        profit margin in percent
        margin from revenue and cost
        what share of the revenue is profit
        gross margin percentage
        profit percentage of revenue

    >>> profit_margin(200, 150)
    25.0
    >>> profit_margin(100, 120)
    -20.0
    """
    return (revenue - cost) / revenue * 100


def markup_price(cost, markup_percent):
    """Return the selling price from the cost and a markup.

    Ask:
        selling price from cost and markup
        add a markup percentage to the cost
        retail price with markup
        price calculation with profit percent on cost

    >>> markup_price(50, 40)
    70.0
    >>> markup_price(9.99, 0)
    9.99
    """
    return round(cost + cost * markup_percent / 100, 2)


def return_on_investment(gain, cost):
    """Return the return on investment in percent.

    Ask:
        return on investment
        roi in percent
        profit of an investment relative to its cost
        calculate roi from final value and cost

    >>> return_on_investment(150, 100)
    50.0
    >>> return_on_investment(80, 100)
    -20.0
    """
    return (gain - cost) / cost * 100


def annual_growth_rate(start_value, end_value, years):
    """Return the compound annual growth rate in percent.

    Ask:
        compound annual growth rate
        cagr
        average yearly growth from start and end value
        yearly return of an investment over several years

    >>> round(annual_growth_rate(100, 121, 2), 6)
    10.0
    >>> annual_growth_rate(100, 100, 5)
    0.0
    """
    return ((end_value / start_value) ** (1 / years) - 1) * 100


def break_even_units(fixed_costs, price, unit_cost):
    """Return how many units must be sold to break even.

    Ask:
        break even point in units
        how many units must be sold to cover fixed costs
        break-even analysis
        fixed costs divided by contribution margin, rounded up

    >>> break_even_units(1000, 15, 5)
    100
    >>> break_even_units(1001, 15, 5)
    101
    """
    margin = price - unit_cost
    return -(-fixed_costs // margin)


def straight_line_depreciation(cost, salvage, years):
    """Return the yearly depreciation.

    Ask:
        straight line depreciation
        yearly depreciation of an asset
        (cost - salvage value) / useful life
        linear write-off per year

    >>> straight_line_depreciation(1000, 100, 9)
    100.0
    >>> straight_line_depreciation(500, 0, 4)
    125.0
    """
    return (cost - salvage) / years


def depreciated_value(value, rate, years):
    """Return the value after losing a percentage each year.

    Ask:
        value of a car after some years of depreciation
        declining balance depreciation
        asset loses a percentage of its value every year
        remaining value with yearly depreciation rate

    >>> round(depreciated_value(1000, 10, 2), 6)
    810.0
    >>> depreciated_value(1000, 10, 0)
    1000.0
    """
    return value * (1 - rate / 100) ** years


def inflation_adjusted(amount, inflation_rate, years):
    """Return what an amount will cost after inflation.

    Ask:
        price after inflation
        adjust an amount for inflation
        future cost of something with yearly inflation in percent
        how expensive is it after n years of inflation

    >>> round(inflation_adjusted(100, 10, 2), 6)
    121.0
    >>> inflation_adjusted(100, 3, 0)
    100.0
    """
    return amount * (1 + inflation_rate / 100) ** years


def weekly_pay(hours, rate):
    """Return the weekly pay with time and a half above 40 hours.

    Ask:
        weekly pay with overtime
        salary for hours worked, time and a half over 40 hours
        calculate gross pay with overtime pay
        wage calculator: hours above 40 are paid 1.5 times

    >>> weekly_pay(38, 10)
    380
    >>> weekly_pay(40, 10)
    400
    >>> weekly_pay(45, 10)
    475.0
    """
    if hours <= 40:
        return hours * rate
    return 40 * rate + (hours - 40) * rate * 1.5


def hourly_to_yearly(hourly_rate, hours_per_week=40, weeks=52):
    """Return the yearly salary of an hourly wage.

    Ask:
        yearly salary from an hourly wage
        annual income from hourly rate
        convert hourly pay to yearly salary
        how much is a wage per year
        hourly wage to annual salary

    >>> hourly_to_yearly(20)
    41600
    >>> hourly_to_yearly(10, hours_per_week=20, weeks=50)
    10000
    """
    return hourly_rate * hours_per_week * weeks


def net_salary(gross, deductions):
    """Return the salary after deductions in percent.

    Ask:
        net salary after deductions
        take home pay from gross salary and a list of deduction percentages
        subtract tax and insurance percentages from a salary
        salary after all deductions

    >>> net_salary(1000, [20, 10])
    700.0
    >>> net_salary(1000, [])
    1000.0
    """
    return gross * (1 - sum(deductions) / 100)


def commission(sales, rate, base=0):
    """Return the pay of a salesperson with a base and a commission in percent.

    Ask:
        salary with commission
        sales commission plus base pay
        pay of a salesperson from sales and commission rate
        calculate commission earnings

    >>> commission(1000, 10)
    100.0
    >>> commission(2000, 5, base=500)
    600.0
    """
    return base + sales * rate / 100


def raise_salary(salary, percent):
    """Return a salary after a raise in percent.

    Ask:
        salary after a raise
        increase a salary by a percentage
        new pay after a pay rise
        apply a raise to an employee's salary

    >>> raise_salary(3000, 5)
    3150.0
    >>> raise_salary(1234.5, 3)
    1271.54
    """
    return round(salary * (1 + percent / 100), 2)


def make_change(cents):
    """Return the fewest quarters, dimes, nickels and pennies for an amount.

    Ask:
        give change in quarters, dimes, nickels and pennies
        cash register change with the fewest us coins
        greedy coin change for an amount in cents
        how many of each us coin make up an amount

    >>> make_change(87)
    {'quarters': 3, 'dimes': 1, 'nickels': 0, 'pennies': 2}
    >>> make_change(5)
    {'quarters': 0, 'dimes': 0, 'nickels': 1, 'pennies': 0}
    """
    change = {}
    for coin, value in (("quarters", 25), ("dimes", 10), ("nickels", 5), ("pennies", 1)):
        change[coin], cents = divmod(cents, value)
    return change


def count_notes(amount, notes=(500, 200, 100, 50, 20, 10, 5)):
    """Return how many notes of each kind an amount takes, largest first.

    Ask:
        break an amount into banknotes
        count how many notes of each denomination are needed
        atm withdrawal with the fewest notes
        cash denominations of an amount

    >>> count_notes(380)
    {200: 1, 100: 1, 50: 1, 20: 1, 10: 1}
    >>> count_notes(0)
    {}
    """
    counts = {}
    for note in notes:
        if amount >= note:
            counts[note], amount = divmod(amount, note)
    return counts


def value_of_coins(quarters, dimes, nickels, pennies):
    """Return the value of US coins in dollars.

    Ask:
        value of coins in dollars
        total of quarters, dimes, nickels and pennies
        count coins and return dollars
        how much are my coins worth

    >>> value_of_coins(3, 1, 0, 2)
    0.87
    >>> value_of_coins(0, 0, 1, 0)
    0.05
    """
    return (quarters * 25 + dimes * 10 + nickels * 5 + pennies) / 100


def convert_currency(amount, rate):
    """Return an amount in another currency.

    Ask:
        convert currency with an exchange rate
        dollars to euros with a given rate
        currency conversion rounded to two decimals
        exchange money at a rate

    >>> convert_currency(100, 0.92)
    92.0
    >>> convert_currency(19.99, 1.1)
    21.99
    """
    return round(amount * rate, 2)


def convert_between(amount, source, target, rates):
    """Convert between currencies with rates relative to one base currency.

    Ask:
        convert between currencies with a dictionary of rates
        currency converter from a table of exchange rates
        exchange an amount from source to target currency via a base
        multi currency converter
        currency conversion with a dictionary of rates

    >>> rates = {"EUR": 1, "USD": 1.25, "GBP": 0.5}
    >>> convert_between(10, "EUR", "USD", rates)
    12.5
    >>> convert_between(5, "USD", "GBP", rates)
    2.0
    """
    return round(amount / rates[source] * rates[target], 2)


def format_currency(amount):
    """Return an amount as dollars with two decimals and separators.

    Ask:
        format a number as currency
        dollar amount with thousands separators and two decimals
        turn 1234.5 into $1,234.50
        money string for a price, also for negative amounts
        format an amount as currency with two decimals
        amount with dollar sign, commas and 2 decimals
        format a price with dollar sign and two decimals
        show a number as dollars like $1,234.50
        money string with $ and commas
        dollar amount with 2 decimal places as text, minus in front

    >>> format_currency(1234.5)
    '$1,234.50'
    >>> format_currency(-3)
    '-$3.00'
    >>> format_currency(0)
    '$0.00'
    """
    sign = "-" if amount < 0 else ""
    return f"{sign}${abs(amount):,.2f}"


def parse_price(text):
    """Return the number of a price text like '$1,234.50'.

    Ask:
        parse a price string like $1,234.50
        convert a currency string to a float
        dollar amount text to number
        strip dollar sign and commas from a price
        parse money string like $1,234.56
        convert "$1,234.50" to float

    >>> parse_price("$1,234.50")
    1234.5
    >>> parse_price(" 99 ")
    99.0
    """
    return float(text.replace("$", "").replace(",", ""))


def electricity_bill(units):
    """Return an electricity bill with rising prices per unit.

    Ask:
        electricity bill: first 100 units 0.5, next 100 units 0.75, rest 1.2
        calculate an electricity bill with slabs
        power bill with tiered rates per unit
        electric bill from units consumed with different rates

    >>> electricity_bill(80)
    40.0
    >>> electricity_bill(150)
    87.5
    >>> electricity_bill(250)
    185.0
    """
    if units <= 100:
        return units * 0.5
    if units <= 200:
        return 50 + (units - 100) * 0.75
    return 125 + (units - 200) * 1.2


def cart_total(items):
    """Return the total of a shopping cart of (price, quantity) pairs.

    Ask:
        total price of a shopping cart
        sum price times quantity for all items
        cart total from (price, quantity) pairs
        how much do all items cost together

    >>> cart_total([(2.5, 4), (1, 3)])
    13.0
    >>> cart_total([])
    0
    """
    return sum(price * quantity for price, quantity in items)


def print_receipt(items):
    """Print a receipt for (name, price, quantity) items.

    Ask:
        print a receipt
        display a shopping receipt with item, quantity, price and total
        formatted invoice for a list of items
        bill with aligned prices and a total line

    >>> print_receipt([("Milk", 1.5, 2), ("Bread", 2.25, 1)])
    Milk        2 x   1.50     3.00
    Bread       1 x   2.25     2.25
    Total                      5.25
    """
    total = 0
    for name, price, quantity in items:
        cost = price * quantity
        total += cost
        print(f"{name:10} {quantity:2} x {price:6.2f} {cost:8.2f}")
    print(f"{'Total':22} {total:8.2f}")


class BankAccount:
    """Bank account with deposit, withdrawal and balance.

    Ask:
        bank account that refuses to overdraw
        account object which checks deposits and withdrawals for valid amounts
        simulate a bank account with deposit and withdraw, errors for bad amounts
        class for an account that raises ValueError on insufficient funds

    >>> account = BankAccount(100)
    >>> account.deposit(50); account.withdraw(30); account.balance
    120
    >>> account.withdraw(500)
    Traceback (most recent call last):
    ...
    ValueError: insufficient funds
    >>> account.deposit(0)
    Traceback (most recent call last):
    ...
    ValueError: amount must be positive
    """

    def __init__(self, balance=0):
        self.balance = balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self.balance += amount

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        if amount > self.balance:
            raise ValueError("insufficient funds")
        self.balance -= amount


def daily_returns(prices):
    """Return the relative change from each price to the next.

    Ask:
        daily returns of a stock
        relative price changes from day to day
        simple returns of a price series
        percentage change between consecutive prices as fractions

    >>> daily_returns([100, 110, 99])
    [0.1, -0.1]
    >>> daily_returns([50])
    []
    """
    return [(b - a) / a for a, b in zip(prices, prices[1:])]


def portfolio_value(holdings, prices):
    """Return the value of shares at the given prices.

    Ask:
        value of a stock portfolio
        total of shares times current price
        portfolio worth from holdings and a price dictionary
        sum the value of all positions

    >>> portfolio_value({"A": 2, "B": 1}, {"A": 10, "B": 5.5, "C": 1})
    25.5
    >>> portfolio_value({}, {})
    0
    """
    return sum(count * prices[symbol] for symbol, count in holdings.items())


def max_drawdown(values):
    """Return the largest fall from a peak as a fraction.

    Ask:
        maximum drawdown of a portfolio
        largest fall from a peak in a series of values
        max drawdown as a fraction of the peak
        worst loss from the highest point

    >>> max_drawdown([100, 120, 90, 130, 117])
    0.25
    >>> max_drawdown([1, 2, 3])
    0.0
    """
    peak = values[0]
    worst = 0.0
    for value in values:
        peak = max(peak, value)
        worst = max(worst, (peak - value) / peak)
    return worst
