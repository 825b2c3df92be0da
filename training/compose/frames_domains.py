"""Classes of many domains with several attributes of each kind, so that a sentence has to choose among them."""
from random import Random

from jotcode.training.compose.english import plural, singular

Slots = dict[str, str]

# Class | texts | numbers | lists of strings | lists of numbers | dicts "name key value"
_DOMAINS = (
    "Hospital | name city director | beds patients floors | wards doctors nurses | waits stays | stock:drug:count fees:treatment:price",
    "ChessGame | white black opening | moves white_time black_time | captures comments | clocks ratings | wins:player:wins material:piece:value",
    "Farm | owner village crop | acres cows hens | fields workers machines | harvests incomes | prices:crop:price feed:animal:kilos",
    "Orchestra | conductor hall name | seats fee year | violins singers pieces | rehearsals fees | pay:musician:amount absences:musician:count",
    "Court | judge city clerk | cases rooms year | witnesses lawyers charges | fines sentences | costs:lawyer:cost hearings:case:hearings",
    "WeatherStation | place unit operator | height stations errors | alarms warnings | temperatures pressures winds | limits:sensor:limit rain:month:millimeters",
    "Truck | driver plate depot | load max_load distance | stops parcels tolls | weights distances | fuel:country:liters delays:stop:minutes",
    "Lab | chemist building title | samples budget flasks | reagents notes results | masses volumes | stock:reagent:grams boiling:substance:degrees",
    "Library | name street librarian | books shelves members | titles authors readers | fines loans | copies:title:copies debts:reader:debt",
    "Drone | model pilot site | height speed battery | errors commands photos | altitudes speeds | parts:part:count hours:pilot:hours",
    "Bakery | baker street name | ovens bread flour | orders cakes recipes | sales costs | prices:cake:price sold:cake:sold",
    "Election | town date office | voters turnout seats | candidates parties districts | turnouts margins | votes:party:votes seats_won:party:seats",
    "Game | title mode winner | score lives level | items enemies badges | scores times | ammo:weapon:rounds kills:player:kills",
    "Fund | name currency manager | shares cash fee | stocks bonds clients | gains dividends | holdings:stock:shares prices:stock:price",
    "Sensor | place unit vendor | value offset threshold | alerts channels tags | readings errors | gains:channel:gain counts:channel:count",
    "School | name principal city | classes pupils rooms | teachers subjects clubs | grades absences | credits:subject:credits hours:teacher:hours",
    "Hotel | name city owner | rooms guests rate | bookings waiters complaints | ratings nights | prices:room:price tips:waiter:tips",
    "Ship | captain harbor flag | crew cargo tons | ports sailors containers | speeds depths | weights:container:tons wages:sailor:wage",
    "Team | name coach league | wins losses draws | players fans sponsors | goals scores | points:player:points minutes:player:minutes",
    "Project | title client leader | budget spent hours | tasks members risks | costs estimates | effort:task:hours done:member:tasks",
    "Garden | owner soil style | area water trees | plants weeds tools | harvests heights | seeds:plant:seeds days:plant:days",
    "Bus | line driver depot | seats passengers stops | stations riders complaints | fares delays | times:station:minutes boarded:station:riders",
    "Kitchen | chef style street | burners tables guests | dishes orders cooks | bills tips | stock:ingredient:grams calories:dish:calories",
    "Museum | name curator city | rooms visitors guards | paintings statues tours | tickets donations | values:painting:value loans:museum:loans",
    "Network | name admin region | hosts errors traffic | routers switches cables | latencies loads | ports:host:port packets:host:packets",
    "Podcast | title host topic | episodes listeners year | guests topics ads | lengths ratings | downloads:episode:downloads shares:country:share",
    "Airport | code city country | gates runways flights | airlines planes pilots | delays distances | fuel:plane:tons bags:flight:bags",
    "Band | name genre city | albums members year | songs tours singers | durations sales | plays:song:plays fees:venue:fee",
    "Gym | name trainer street | members lockers fee | courses machines trainers | weights visits | points:member:points prices:course:price",
    "Parking | street operator city | spaces cars rate | plates tickets barriers | stays fees | debts:plate:debt visits:plate:visits",
    "Zoo | name city vet | cages visitors area | animals keepers birds | ages weights | meals:animal:meals births:species:births",
    "Cinema | name city owner | halls seats price | movies actors snacks | ratings lengths | tickets:movie:tickets revenue:movie:amount",
    "Factory | product site owner | machines output defects | workers shifts parts | batches rates | stock:part:pieces scrap:machine:pieces",
    "Pharmacy | owner street license | shelves customers debt | drugs doctors allergies | doses bills | stock:drug:packs prices:drug:price",
    "Race | name city winner | laps runners distance | drivers teams flags | times gaps | points:driver:points stops:driver:stops",
    "Blog | title author theme | posts readers likes | articles comments topics | views ratings | clicks:article:clicks words:article:words",
    "Expedition | leader country goal | days camps porters | climbers tents routes | heights distances | rations:climber:rations loads:porter:kilos",
    "Auction | item seller house | reserve bids fee | bidders lots buyers | offers prices | limits:bidder:limit spent:buyer:spent",
    "Mine | owner ore region | depth shafts output | miners tunnels tools | incomes depths | quotas:shaft:tons wages:miner:wage",
    "Theater | name director city | seats shows year | plays roles tickets | ratings takings | lines:role:lines sold:play:sold",
    "Clinic | name doctor street | patients rooms fee | symptoms tests visits | doses weights | costs:test:cost waits:patient:minutes",
    "Vineyard | owner grape region | hectares barrels bottles | wines pickers slopes | incomes prices | stock:wine:bottles scores:wine:score",
    "Warehouse | city manager company | pallets capacity docks | products suppliers trucks | weights volumes | stock:product:quantity orders:supplier:orders",
    "Phone | owner model number | battery volume brightness | contacts apps photos | calls durations | usage:app:minutes limits:app:limit",
)
_ONES = {"losses": "loss", "statues": "statue", "movies": "movie", "series": "series", "dishes": "dish"}


def _one(many: str) -> str:
    """The singular of a list's name."""
    return _ONES.get(many) or singular(many)


def domain(rng: Random) -> Slots:
    """A class of a domain, its attributes in any order.

    t, u, s: texts; n, m, o: numbers; l, k: lists of strings with l1, k1 for one of them; v, w: lists of numbers with v1,
    w1; d, e: dicts from d.key to a number, d.value. Names that a class of the domain has stand for no parameter.
    """
    title, texts, numbers, strings, values, tables = (part.strip() for part in rng.choice(_DOMAINS).split("|"))
    slots: Slots = {"Class": title}
    slots |= dict(zip("tus", rng.sample(texts.split(), 3), strict=True))
    slots |= dict(zip("nmo", rng.sample(numbers.split(), 3), strict=True))
    for letter, name in zip("lk", rng.sample(strings.split(), 2), strict=True):
        slots |= {letter: name, f"{letter}1": _one(name)}
    for letter, name in zip("vw", rng.sample(values.split(), 2), strict=True):
        slots |= {letter: name, f"{letter}1": _one(name)}
    for letter, table in zip("de", rng.sample(tables.split(), 2), strict=True):
        name, key, value = table.split(":")
        slots |= {letter: name, f"{letter}.key": key, f"{letter}.keys": plural(key), f"{letter}.value": value}
    return slots
