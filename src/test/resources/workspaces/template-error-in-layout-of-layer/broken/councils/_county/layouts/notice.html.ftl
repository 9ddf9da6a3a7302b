<p>${council.nam}</p>
