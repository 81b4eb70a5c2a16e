//! What the shop sells: sixty products for house and garden, by invented brands.

use super::dice::Dice;

/// When a product sells best.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Season {
    /// All year.
    Always,
    /// October to January.
    Winter,
    /// April to August.
    Summer,
    /// November and December.
    Gift,
}
use Season::{Always, Gift, Summer, Winter};

/// A product with its variants.
#[derive(Debug)]
pub(crate) struct Product {
    /// Its name.
    pub(crate) title: &'static str,
    /// Shopify's product type: the category.
    pub(crate) category: &'static str,
    /// Shopify's vendor.
    pub(crate) brand: &'static str,
    /// Price with Dutch tax, in cents.
    price: i64,
    /// What it costs the shop, as per cent of the price without tax.
    cost: i64,
    /// How well it sells.
    popularity: u64,
    /// When it sells.
    season: Season,
    /// The option's name and its values; a value's price is higher by so many per cent.
    pub(crate) options: (&'static str, &'static [(&'static str, i64)]),
}

const ONE: (&str, &[(&str, i64)]) = ("Title", &[("Default Title", 0)]);
const COLOURS: (&str, &[(&str, i64)]) = ("Colour", &[("Sand", 0), ("Moss", 0), ("Night blue", 0)]);
const TWO: (&str, &[(&str, i64)]) = ("Colour", &[("White", 0), ("Graphite", 0)]);
const SIZES: (&str, &[(&str, i64)]) = ("Size", &[("S", 0), ("M", 25), ("L", 55)]);
const WEIGHTS: (&str, &[(&str, i64)]) = ("Weight", &[("250 g", 0), ("1 kg", 240)]);

/// Columns: title, category, brand, price in cents, cost, popularity, season, options.
macro_rules! products {
    ($(($title:literal $category:literal $brand:literal
        $price:literal $cost:literal $popularity:literal $season:ident $options:ident))*) => {
        &[$(Product {
            title: $title, category: $category, brand: $brand, price: $price, cost: $cost,
            popularity: $popularity, season: $season, options: $options,
        }),*]
    };
}

/// All products.
pub(crate) static PRODUCTS: &[Product] = products![
    ("Fjord linen tablecloth" "Table linen" "Vlasgaard" 6900 48 46 Always COLOURS)
    ("Fjord linen napkins, set of 4" "Table linen" "Vlasgaard" 3200 46 58 Always COLOURS)
    ("Polder tea towel, 2 pieces" "Table linen" "Vlasgaard" 1690 44 90 Always COLOURS)
    ("Dune table runner" "Table linen" "Vlasgaard" 2990 45 36 Always TWO)
    ("Kitchen apron Wadden" "Table linen" "Vlasgaard" 3450 46 30 Gift TWO)
    ("Oven glove Wadden" "Table linen" "Vlasgaard" 1490 43 34 Always TWO)
    ("Star paper napkins" "Table linen" "Papierhus" 595 38 60 Gift ONE)
    ("Wool throw Skagen" "Throws & cushions" "Uldvig" 8900 52 52 Winter COLOURS)
    ("Wool throw Skagen, large" "Throws & cushions" "Uldvig" 12900 53 20 Winter TWO)
    ("Cushion cover Heath" "Throws & cushions" "Uldvig" 2990 46 62 Always COLOURS)
    ("Cushion filling, feather" "Throws & cushions" "Uldvig" 1895 55 44 Always ONE)
    ("Cotton plaid Tide" "Throws & cushions" "Vlasgaard" 4950 49 40 Summer COLOURS)
    ("Sheepskin look rug" "Throws & cushions" "Uldvig" 7450 54 22 Winter TWO)
    ("Bench cushion Harbour" "Throws & cushions" "Uldvig" 5900 51 18 Summer SIZES)
    ("Scented candle Pine" "Candles & scent" "Lysmand" 2450 40 96 Winter ONE)
    ("Scented candle Sea salt" "Candles & scent" "Lysmand" 2450 40 74 Always ONE)
    ("Scented candle Fig" "Candles & scent" "Lysmand" 2450 40 66 Always ONE)
    ("Dinner candles, 8 pieces" "Candles & scent" "Lysmand" 1290 47 120 Winter COLOURS)
    ("Block candle" "Candles & scent" "Lysmand" 895 45 84 Winter SIZES)
    ("Tealights, 30 pieces" "Candles & scent" "Lysmand" 795 58 88 Winter ONE)
    ("Candle holder Nordpole" "Candles & scent" "Smedje" 3490 47 48 Winter TWO)
    ("Advent wreath ring" "Candles & scent" "Smedje" 4590 48 42 Gift TWO)
    ("Reed diffuser Linen" "Candles & scent" "Lysmand" 2950 42 46 Always ONE)
    ("Room spray Linen" "Candles & scent" "Lysmand" 1850 41 32 Always ONE)
    ("Stoneware mug Klei" "Kitchen & table" "Potterij Noord" 1450 46 130 Always COLOURS)
    ("Stoneware plate Klei" "Kitchen & table" "Potterij Noord" 1890 48 82 Always COLOURS)
    ("Stoneware bowl Klei" "Kitchen & table" "Potterij Noord" 1650 47 78 Always COLOURS)
    ("Serving dish Klei" "Kitchen & table" "Potterij Noord" 4290 50 34 Gift TWO)
    ("Oak cutting board" "Kitchen & table" "Eikhout" 3950 51 56 Always SIZES)
    ("Oak serving tray" "Kitchen & table" "Eikhout" 4950 51 30 Gift ONE)
    ("Bread knife Dal" "Kitchen & table" "Smedje" 3690 52 26 Always ONE)
    ("Cast iron pan" "Kitchen & table" "Smedje" 7990 57 24 Always SIZES)
    ("Glass carafe" "Kitchen & table" "Glasværk Syd" 2990 47 40 Summer ONE)
    ("Water glasses, set of 6" "Kitchen & table" "Glasværk Syd" 3450 49 38 Always ONE)
    ("Preserving jars, set of 3" "Kitchen & table" "Glasværk Syd" 1995 50 44 Summer ONE)
    ("Salt and pepper mill" "Kitchen & table" "Eikhout" 4490 49 36 Gift TWO)
    ("House blend coffee beans" "Coffee & tea" "Brandmeester Vier" 995 56 140 Always WEIGHTS)
    ("Decaf coffee beans" "Coffee & tea" "Brandmeester Vier" 1050 57 48 Always WEIGHTS)
    ("Filter coffee Kade" "Coffee & tea" "Brandmeester Vier" 1095 56 70 Always WEIGHTS)
    ("Rooibos tea tin" "Coffee & tea" "Bladgroen" 1190 47 54 Always ONE)
    ("Herbal tea sampler" "Coffee & tea" "Bladgroen" 1790 45 50 Gift ONE)
    ("Pour-over coffee maker" "Coffee & tea" "Glasværk Syd" 3990 50 34 Always ONE)
    ("Enamel teapot" "Coffee & tea" "Smedje" 4290 51 26 Winter TWO)
    ("Hand cream Buckthorn" "Bath & body" "Duinkruid" 1450 39 72 Winter ONE)
    ("Body oil Buckthorn" "Bath & body" "Duinkruid" 2690 40 38 Always ONE)
    ("Soap bar Oat" "Bath & body" "Duinkruid" 745 42 92 Always ONE)
    ("Bath salt Sea" "Bath & body" "Duinkruid" 1690 40 46 Winter ONE)
    ("Waffle bath towel" "Bath & body" "Vlasgaard" 3290 48 50 Always COLOURS)
    ("Waffle guest towel" "Bath & body" "Vlasgaard" 1290 46 52 Always COLOURS)
    ("Bathrobe Tide" "Bath & body" "Vlasgaard" 7900 52 24 Gift SIZES)
    ("Gift box Evening" "Gifts" "Lysmand" 4990 50 58 Gift ONE)
    ("Gift box Breakfast" "Gifts" "Brandmeester Vier" 3990 53 44 Gift ONE)
    ("Greeting card Lino" "Gifts" "Papierhus" 395 36 86 Always COLOURS)
    ("Notebook Lino" "Gifts" "Papierhus" 1595 43 46 Always COLOURS)
    ("Felt house slippers" "Gifts" "Uldvig" 4450 50 40 Winter SIZES)
    ("Zinc planter" "Garden" "Tuinwerf" 2990 52 44 Summer SIZES)
    ("Herb seeds box" "Garden" "Tuinwerf" 1490 42 48 Summer ONE)
    ("Garden lantern" "Garden" "Smedje" 3990 50 42 Summer TWO)
    ("Pruning shears" "Garden" "Tuinwerf" 2790 53 30 Summer ONE)
    ("Hammock Lowland" "Garden" "Tuinwerf" 8900 55 16 Summer TWO)
];

/// One thing that can be bought.
#[derive(Clone, Debug)]
pub(crate) struct Variant {
    /// Its product.
    pub(crate) product: &'static Product,
    /// Value of the option; none if the product has only one variant.
    pub(crate) option: &'static str,
    /// Article number.
    pub(crate) sku: String,
    /// Price with Dutch tax, in cents. Other countries pay the same, their tax inside.
    pub(crate) price: i64,
    /// What it costs the shop, in cents without tax.
    pub(crate) cost: i64,
}

impl Variant {
    /// `Fjord linen tablecloth - Moss`, as an order line names it.
    pub(crate) fn line_name(&self) -> String {
        if self.product.options.1.len() == 1 {
            self.product.title.to_owned()
        } else {
            format!("{} - {}", self.product.title, self.option)
        }
    }
}

/// Everything that can be bought, and how likely in which month.
pub(crate) struct Catalogue {
    /// All variants, a product's together.
    pub(crate) variants: Vec<Variant>,
    /// By month: the weight of each product.
    weights: Vec<Vec<u64>>,
    /// By product: its first variant.
    starts: Vec<usize>,
}

impl Catalogue {
    /// The shop's catalogue.
    pub(crate) fn new() -> Self {
        let mut variants = Vec::new();
        let mut starts = Vec::new();
        for (number, product) in PRODUCTS.iter().enumerate() {
            starts.push(variants.len());
            for (position, &(option, dearer)) in product.options.1.iter().enumerate() {
                let price = round_to_five(product.price * (100 + dearer) / 100);
                let cost = price * 100 * product.cost / (121 * 100);
                let sku = format!("LL-{:03}-{}", number + 101, position + 1);
                variants.push(Variant { product, option, sku, price, cost });
            }
        }
        let weights = (1..=12)
            .map(|month| {
                PRODUCTS.iter().map(|it| it.popularity * factor(it.season, month)).collect()
            })
            .collect();
        Self { variants, weights, starts }
    }

    /// Some variant that sells in this month.
    pub(crate) fn draw(&self, dice: &mut Dice, month: u32) -> usize {
        let product = dice.weighted(&self.weights[month as usize - 1]);
        self.of_product(dice, product)
    }

    /// Another product of the same category.
    pub(crate) fn draw_beside(&self, dice: &mut Dice, month: u32, variant: usize) -> usize {
        let category = self.variants[variant].product.category;
        let weights: Vec<u64> = self.weights[month as usize - 1]
            .iter()
            .zip(PRODUCTS)
            .map(|(&weight, product)| if product.category == category { weight } else { 0 })
            .collect();
        let product = dice.weighted(&weights);
        self.of_product(dice, product)
    }

    fn of_product(&self, dice: &mut Dice, product: usize) -> usize {
        // The first colour or size sells best, the others less and less.
        let count = PRODUCTS[product].options.1.len();
        self.starts[product] + dice.weighted(&[5, 4, 2][..count])
    }
}

/// Prices above ten euros end in 0 or 5 cents.
fn round_to_five(cents: i64) -> i64 {
    if cents < 1000 { cents } else { cents / 5 * 5 }
}

fn factor(season: Season, month: u32) -> u64 {
    match (season, month) {
        (Always, _) => 10,
        (Winter, 10..=12 | 1) => 17,
        (Winter, 5..=8) => 4,
        (Summer, 4..=8) => 18,
        (Summer, 10..=12 | 1) => 3,
        (Winter | Summer, _) => 9,
        (Gift, 11 | 12) => 24,
        (Gift, _) => 7,
    }
}

#[cfg(test)]
mod tests {
    use super::Catalogue;

    #[test]
    fn every_article_has_its_own_number_and_a_margin() {
        let catalogue = Catalogue::new();
        let mut skus: Vec<_> = catalogue.variants.iter().map(|it| it.sku.clone()).collect();
        skus.sort();
        skus.dedup();
        assert_eq!(skus.len(), catalogue.variants.len());
        assert!(catalogue.variants.iter().all(|it| it.cost > 0 && it.cost * 121 < it.price * 70));
    }
}
