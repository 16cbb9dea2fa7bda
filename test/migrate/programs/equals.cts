// Import with an equals sign; semicolons and double quotes.
import sdk = require("@chatbotkit/sdk");
import type { BotClient } from "@chatbotkit/sdk/bot";

const options = { secret: process.env["SECRET"] ?? "", baseUrl: process.env["BASE_URL"] };

async function main(bots: BotClient): Promise<void> {
  const { id } = await bots.create({ name: "Ada" });
  console.log((await bots.fetch(id)).name);
}

void main(new sdk.ChatBotKit(options).bot);
