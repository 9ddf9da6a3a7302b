<p>${council.name}</p>
